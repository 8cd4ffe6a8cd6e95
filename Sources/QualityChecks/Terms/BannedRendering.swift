import Articles
import Glossaries
import Translation

/// A forbidden or deprecated target that stands in a translation.
public struct BannedRendering: Hashable, Sendable {
  /// The line of the glossary that bans it.
  public let term: Term
  /// What to write instead, where the glossary says so.
  public let instead: Term?
  /// Where the term stands in the source, and the target in the translation.
  public let sourceRange: SourceRange
  public let targetRange: SourceRange

  /// The issue that it raises: an error where it is forbidden, a warning where it is deprecated.
  public var issue: Issue {
    let isForbidden = term.status == .forbidden
    return Issue(
      kind: isForbidden ? "forbidden-term" : "deprecated-term",
      severity: isForbidden ? .error : .warning,
      message: "'\(term.target)' is \(term.status.rawValue) for '\(term.source)'"
        + (instead.map { "; write '\($0.rendering)'" } ?? ""),
      sourceRange: sourceRange, targetRange: targetRange)
  }
}
