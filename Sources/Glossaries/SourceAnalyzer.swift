/// Cuts a text into tokens and finds their bases, so that clitics and affixes hide no term.
public protocol SourceAnalyzer: Sendable {
  func analyze(_ text: String) -> [AnalyzedToken]

  /// Does as `analyze` does, and keeps what it looks up from one text to the next: for one task.
  func keepingAnalysis() -> (String) -> [AnalyzedToken]

  /// The first key of each token alone, which needs no look at bases.
  func forms(of text: String) -> [String]
}

extension SourceAnalyzer {
  public func keepingAnalysis() -> (String) -> [AnalyzedToken] { analyze }

  public func forms(of text: String) -> [String] { analyze(text).compactMap(\.keys.first) }
}
