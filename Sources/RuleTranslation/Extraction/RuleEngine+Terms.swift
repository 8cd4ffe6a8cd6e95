import Articles
import Glossaries
import Translation

extension RuleEngine {
  /// The target-language form of a term that stands by itself, as a glossary lists it: without an
  /// article, in the singular where it has one, without a sentence's capital.
  ///
  /// - Returns: nil where the data know no word of it.
  public func rendering(ofTerm source: String, in context: TranslationContext) -> String? {
    sessions.withSession { session in
      var discourse = Discourse()
      let step = session.steps(
        source, terms: context.terms, after: &discourse, root: pair.settings.term)
      let isKnown = step.words.contains { word in
        guard let reading = word.readings.first, case .named("unknown") = reading.entry.origin
        else { return !word.readings.isEmpty }
        return false
      }
      guard isKnown else { return nil }
      return Orthography(targetLexicon: pair.targetLexicon)
        .text(step.output, source: step.words, capitalized: false)
    }
  }
}
