/// A stretch of words that two texts share, or that only one of them has.
public struct TextDifference: Hashable, Sendable {
  public enum Kind: String, Sendable { case equal, removed, added }

  public let kind: Kind
  public let text: String

  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
