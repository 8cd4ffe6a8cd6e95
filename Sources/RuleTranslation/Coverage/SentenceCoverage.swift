/// What the data know of a sentence, and where they don't suffice.
public struct SentenceCoverage: Sendable {
  /// What a running word is to the data.
  public enum Kind: String, Sendable, CaseIterable {
    /// It is in the lexicon, in a phrase or a term, also with affixes.
    case known
    /// It is in none, and taken for a name by its capital.
    case name
    /// A number, or a part of a date or an amount.
    case number
    /// It is in none, and its affixes tell the part of speech.
    case guessed
    case unknown
  }

  /// Something that a linguist may want to add, where it stands.
  public struct Find: Hashable, Sendable {
    /// A form in lower case, or parts of speech with `‖` where the analysis broke.
    public let key: String
    /// The words around it as they are written.
    public let example: String
  }

  /// How many running words there are of each kind; marks and addresses are none.
  public internal(set) var counts: [Kind: Int] = [:]
  public internal(set) var unknown: [Find] = []
  public internal(set) var guessed: [Find] = []
  /// The places at which no phrase joins the parts of the sentence.
  public internal(set) var breaks: [Find] = []
}
