/// A rule that finds one sort of noise in a block, and what becomes of it.
public struct CleaningRule: Sendable {
  /// Where in a block a rule looks.
  public enum Scope: String, Sendable, CaseIterable {
    /// The whole block.
    case block
    /// The whole block or any whole line of it.
    case line
    /// The start of the block, with text after it.
    case start
    /// The end of the block, with text before it.
    case end
    /// Anywhere in the block.
    case span
  }

  /// Where in an article a rule looks.
  public enum Position: String, Sendable, CaseIterable {
    case anywhere
    /// Among the first eight blocks that are left.
    case top
    /// Among the last ten blocks.
    case bottom
  }

  /// The field of the metadata that keeps what a rule takes away.
  public enum Field: String, Sendable, CaseIterable {
    case caption, byline, place, source, published, credit
  }

  /// What a rule takes with it from the blocks that follow.
  public enum Following: String, Sendable, CaseIterable {
    case nothing
    /// The next block where it reads as a headline; all of them, where they are items of a list.
    case headline
    /// All short blocks and items of a list that follow.
    case items
  }

  public let name: String
  /// The kind of noise: `advertisement`, `related-link`, `caption`, …
  public let kind: String
  public let scope: Scope
  public let position: Position
  public let following: Following
  /// The kinds of block that the rule looks at; all where empty.
  public let blockKinds: Set<Block.Kind>
  /// Lower-case words of which at least one is in all text that the pattern matches.
  public let words: [String]
  /// The fields that keep the pattern's groups, the first group's first; with no group in the
  /// pattern, the whole match.
  public let fields: [Field]
  public var examples: [CleaningExample] { exampleLines.compactMap { try? CleaningExample($0) } }
  /// The line in the rules' file where the rule begins, from 1.
  public let line: Int
  /// The pattern with the anchors of its scope.
  let pattern: CleaningPattern
  /// The lines of the examples, which only a check of the rules needs.
  let exampleLines: [RuleLine]
}
