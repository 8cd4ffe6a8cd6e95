/// An example of what a rule takes, or of what it must leave alone.
public struct CleaningExample: Hashable, Sendable {
  /// The blocks of a small article.
  public let blocks: [String]
  /// The blocks that are left of it; the same as `blocks` where the rule must leave it alone.
  public let expected: [String]
  /// The line in the rules' file, from 1.
  public let line: Int

  /// Whether the rule is to take something.
  public var takes: Bool { blocks != expected }
}
