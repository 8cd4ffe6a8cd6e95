/// A place in a segment that names a person, a body or a thing.
public struct SourceMention: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case person, body, thing, unknown
  }

  /// All of its words, titles too: a range of the reading's words.
  public let words: Range<Int>
  /// The words of its name; nil where it has none.
  public let name: Range<Int>?
  public let kind: Kind
  /// Whether its name begins with one that is given to people.
  public let hasGivenName: Bool
  /// The number of who or what it is: mentions of the same have the same.
  public let entity: Int

  public init(
    words: Range<Int>, name: Range<Int>?, kind: Kind, hasGivenName: Bool = false, entity: Int
  ) {
    self.words = words
    self.name = name
    self.kind = kind
    self.hasGivenName = hasGivenName
    self.entity = entity
  }
}
