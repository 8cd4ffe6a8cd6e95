/// What a glossary already says of the words that texts suggest.
public struct KnownTerms {
  private let sources: Set<String>
  private let matcher: TermMatcher
  private let analyzer: any SourceAnalyzer

  /// - Parameter matcher: finds the glossary's terms.
  /// - Complexity: O(terms of the glossary).
  public init(_ glossary: Glossary, matcher: TermMatcher, analyzer: any SourceAnalyzer) {
    sources = Set(glossary.terms.lazy.map { $0.source.lowercased() })
    self.matcher = matcher
    self.analyzer = analyzer
  }

  /// Whether the glossary has a line for the source, of whatever status, or a term that matches all
  /// of it.
  public func cover(_ source: String) -> Bool {
    if sources.contains(source.lowercased()) { return true }
    let tokens = analyzer.analyze(source)
    return matcher.matches(in: tokens).contains { $0.tokens == tokens.indices }
  }
}
