import Articles

/// A token of a source text with the forms under which a glossary may list it.
public struct AnalyzedToken: Hashable, Sendable {
  /// Byte offsets into the text that was analyzed.
  public let range: SourceRange
  /// As it is written.
  public let surface: String
  /// In lower case.
  public let form: String
  /// The form without its clitics and particles (`menhan-nya` → `menhan`), none where it has none.
  public let bases: [String]
  /// Whether the form is a word itself: by itself it is no other one with a clitic (`sekolah`), only
  /// at the end of a term of several words is it one (`duta besarnya`).
  public let isLexeme: Bool
  /// The lexemes of which it is an inflected form (`kapal-kapal` → `kapal`).
  public let lexemes: [Lexeme]
  /// How many tokens the longest expression has that the analyzer knows and that begins here, names at
  /// its end left out: a term that is shorter is not what the text speaks of.
  public let expressionLength: Int
  /// Whether the word stands in a name of something else (`Jalan Jaksa`).
  public let isPartOfName: Bool

  /// A word with its part of speech, as a glossary names it.
  public struct Lexeme: Hashable, Sendable {
    public let form: String
    public let partOfSpeech: String

    public init(_ form: String, partOfSpeech: String) {
      self.form = form
      self.partOfSpeech = partOfSpeech
    }
  }

  public init(
    range: SourceRange, surface: String, form: String, bases: [String] = [],
    isLexeme: Bool = false, lexemes: [Lexeme] = [], expressionLength: Int = 1,
    isPartOfName: Bool = false
  ) {
    self.range = range
    self.surface = surface
    self.form = form
    self.bases = bases
    self.isLexeme = isLexeme
    self.lexemes = lexemes
    self.expressionLength = expressionLength
    self.isPartOfName = isPartOfName
  }
}
