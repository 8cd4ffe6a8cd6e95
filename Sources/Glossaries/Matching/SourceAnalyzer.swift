/// Cuts a text into tokens and finds their bases, so that clitics and affixes hide no term.
public protocol SourceAnalyzer: Sendable {
  func analyze(_ text: String) -> [AnalyzedToken]

  /// Does as `analyze` does, and keeps what it looks up from one text to the next: for one task.
  func keepingAnalysis() -> (String) -> [AnalyzedToken]
}

extension SourceAnalyzer {
  public func keepingAnalysis() -> (String) -> [AnalyzedToken] { analyze }
}
