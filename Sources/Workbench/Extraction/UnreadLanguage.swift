import Translation

/// An article in a language whose terms can't be told.
public struct UnreadLanguage: Error, CustomStringConvertible {
  /// nil for standard input.
  let path: String?
  let issue: Issue

  public var description: String { (path.map { "\($0): " } ?? "") + issue.message + "; left out" }
}
