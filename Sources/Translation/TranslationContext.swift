import Glossaries

/// What every engine is told beside the segments themselves.
public struct TranslationContext: Sendable {
  /// The terms that must hold.
  public let terms: TermMatcher
  /// All terms, the forbidden ones too, for the check of the output.
  public let glossary: Glossary

  public init(glossary: Glossary, terms: TermMatcher) {
    self.glossary = glossary
    self.terms = terms
  }

  /// All of a glossary's terms, to be found by `analyzer`.
  ///
  /// - Complexity: O(number of terms).
  public init(glossary: Glossary, analyzer: any SourceAnalyzer) {
    self.init(glossary: glossary, terms: TermMatcher(terms: glossary.terms, analyzer: analyzer))
  }
}
