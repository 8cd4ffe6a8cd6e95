/// A lexeme: a lemma with its part of speech, its senses and what the grammar must know of it.
final class LexicalEntry: Sendable {
  let lemma: String
  let category: Symbol
  let senses: [Sense]
  let features: FeatureAssignment
  /// What isn't a feature: how a preposition after the word is rendered, a country's adjective.
  let attributes: [String: String]
  let origin: EntryPlace

  /// `lexicon/nouns.tsv:12`, or where else the entry comes from.
  var place: String { origin.text }

  init(
    lemma: String, category: Symbol, senses: [Sense], features: FeatureAssignment = .init(),
    attributes: [String: String] = [:], place: EntryPlace
  ) {
    self.lemma = lemma
    self.category = category
    self.senses = senses
    self.features = features
    self.attributes = attributes
    origin = place
  }
}
