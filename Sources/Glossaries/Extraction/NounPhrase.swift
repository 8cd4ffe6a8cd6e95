/// A stretch of a sentence whose words an analysis takes for one noun phrase, the head first.
public struct NounPhrase: Hashable, Sendable {
  public let words: [Word]

  public init(words: [Word]) {
    self.words = words
  }

  /// A word of the phrase, or an expression that a lexicon lists as one.
  public struct Word: Hashable, Sendable {
    /// As a glossary lists it: in lower case, without clitics, not doubled; words of an expression
    /// with blanks between.
    public let base: String
    /// As it is written, but without clitics and not doubled.
    public let surface: String
    public let role: Role
    /// Whether the capital says something: not where any word would have one.
    public let isInformative: Bool

    public init(base: String, surface: String, role: Role, isInformative: Bool) {
      self.base = base
      self.surface = surface
      self.role = role
      self.isInformative = isInformative
    }

    /// Whether it has no small letter.
    var isInCapitals: Bool { !surface.contains(where: \.isLowercase) }

    /// Whether the word is written with a capital that says something.
    var isCapitalized: Bool { isInformative && surface.first?.isUppercase ?? false }
  }

  /// What a word can be in a term.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Nothing: it ends the phrase.
    case none
    case noun
    /// A noun that may stand before a person's name (`jenderal`).
    case title
    /// A noun for a kind of body, of which names are made (`kementerian`).
    case office
    /// A noun that says how what follows belongs to what stands before (`rudal buatan Rusia`).
    case relation
    /// The name of a body or of something that happened, an acronym.
    case body
    case place, people
    /// Another name: of a person, of a thing.
    case name
    /// What stands after a noun and says which (`balistik`).
    case modifier
    /// A small word that may stand inside a name (`Badan Pengkajian dan Penerapan Teknologi`).
    case link

    /// Whether a term may begin with it.
    var isHead: Bool {
      switch self {
      case .noun, .title, .office, .relation, .body: true
      default: false
      }
    }
  }
}
