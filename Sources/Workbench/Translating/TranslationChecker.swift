import Articles
import Glossaries
import QualityChecks
import RuleTranslation
import Translation

/// Checks translations: the standard checks, and the glossary's terms.
public struct TranslationChecker: Sendable {
  private let rules: RuleEngine
  private let context: TranslationContext
  private let verifier: TermVerifier

  /// - Complexity: O(terms of the glossary).
  public init(_ translator: Translator) {
    rules = translator.rules
    context = translator.context
    verifier = TermVerifier(glossary: context.glossary, rules: rules)
  }

  /// The translations with the issues that are found, with the uses of their terms, and with the
  /// dates and amounts that their sources name, whichever engine made them.
  public func checked(_ translations: some Sequence<Translation>) -> [Translation] {
    translations.map { translation in
      let tokens = rules.analyze(translation.segment.text)
      var translation = translation
      translation.entities = rules.entities(in: translation.segment.text)
      let verified = verifier.verified(translation, tokens: tokens, context: context)
      return QualityChecker.standard.checked(verified, context: context)
    }
  }
}
