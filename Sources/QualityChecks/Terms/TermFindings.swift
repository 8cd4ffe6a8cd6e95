import Glossaries
import Translation

/// What became of a segment's terms in its translation.
public struct TermFindings: Hashable, Sendable {
  /// The terms that stand in the source, in order.
  public let matches: [TermMatch]
  /// For each match, whether a rendering that the glossary admits stands in the translation, and
  /// which one.
  public let uses: [TermUse]
  /// What stands in the translation and is not to be used.
  public let banned: [BannedRendering]

  /// The matches whose rendering is missing, each with its issue.
  public var missed: [(match: TermMatch, issue: Issue)] {
    zip(matches, uses).filter { !$1.found }.map { match, use in
      let issue = Issue(
        kind: "term", severity: .warning,
        message: "'\(use.source)' is to be '\(use.target)', which the translation has not",
        sourceRange: match.range)
      return (match, issue)
    }
  }

  /// The issues that the findings raise.
  public var issues: [Issue] { missed.map(\.issue) + banned.map(\.issue) }
}
