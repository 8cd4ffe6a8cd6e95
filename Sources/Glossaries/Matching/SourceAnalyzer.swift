/// Cuts a text into tokens and finds their bases, so that clitics and affixes hide no term.
public protocol SourceAnalyzer: Sendable {
  func analyze(_ text: String) -> [AnalyzedToken]

  /// Does as `analyze` does, and keeps what it looks up from one text to the next: for one task.
  func keepingAnalysis() -> (String) -> [AnalyzedToken]

  /// Does as `analyze` does, but gives each token its first key alone, which needs no look at
  /// bases.
  func surfaces(of text: String) -> [AnalyzedToken]

  /// The first key of the first token, nil where the text has none: what `surfaces` gives first,
  /// got as cheaply as can be, for an index of many terms asks for it.
  func firstForm(of text: String) -> String?
}

extension SourceAnalyzer {
  public func keepingAnalysis() -> (String) -> [AnalyzedToken] { analyze }

  public func surfaces(of text: String) -> [AnalyzedToken] { analyze(text) }

  public func firstForm(of text: String) -> String? { surfaces(of: text).first?.keys.first }
}
