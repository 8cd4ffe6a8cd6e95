/// A lexeme: a lemma with its part of speech, its senses and what the grammar must know of it.
final class LexicalEntry: Sendable {
  let lemma: String
  let category: Symbol
  let senses: [Sense]
  let features: FeatureAssignment
  /// What isn't a feature: how a preposition after the word is rendered, a country's adjective.
  let attributes: [String: String]
  /// `lexicon/nouns.tsv:12`, or where else the entry comes from.
  let place: String

  init(
    lemma: String, category: Symbol, senses: [Sense], features: FeatureAssignment = .init(),
    attributes: [String: String] = [:], place: String
  ) {
    self.lemma = lemma
    self.category = category
    self.senses = senses
    self.features = features
    self.attributes = attributes
    self.place = place
  }
}
