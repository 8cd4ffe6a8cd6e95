/// How the sentences of a summary stand in a text.
public enum SummaryStyle: String, Sendable, CaseIterable {
  /// One after the other.
  case paragraph
  /// Each as an item of a list.
  case bullets

  /// Sentences with their marks, put together.
  func joined(_ sentences: [String]) -> String {
    switch self {
    case .paragraph: sentences.joined(separator: " ")
    case .bullets: sentences.map { "- \($0)" }.joined(separator: "\n")
    }
  }
}
