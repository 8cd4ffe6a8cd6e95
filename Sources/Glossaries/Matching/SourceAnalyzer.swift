/// Cuts a text into tokens and finds their bases, so that clitics and affixes hide no term.
public protocol SourceAnalyzer: Sendable {
  func analyze(_ text: String) -> [AnalyzedToken]
}
