/// English that a summary left out of a sentence.
public struct DroppedText: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// `JAKARTA, KOMPAS -`
    case dateline
    /// `as quoted by AFP`
    case source
    /// `(see the table)`
    case parenthesis
    /// Between commas or dashes: `, meanwhile,`
    case aside
    /// `, which was built long ago,`
    case relativeClause = "relative-clause"
    /// What joins a sentence to the one before: `However,`
    case connective
  }

  public let kind: Kind
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
