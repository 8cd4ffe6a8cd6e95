import Glossaries
import QualityChecks
import RuleTranslation

extension TermVerifier {
  /// Verifies the terms of a glossary as the rule engine finds them in a source, with the forms that
  /// its data give to English words.
  ///
  /// - Complexity: O(terms of the glossary + irregular words).
  init(glossary: Glossary, rules: RuleEngine) {
    self.init(
      glossary: glossary, analyzer: rules,
      inflections: EnglishInflections(irregular: rules.irregularForms))
  }
}
