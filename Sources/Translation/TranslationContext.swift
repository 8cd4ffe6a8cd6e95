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
}
