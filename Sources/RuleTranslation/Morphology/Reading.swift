/// One way to understand a word: a lexeme, and what its affixes add.
struct Reading: Sendable {
  let entry: LexicalEntry
  var category: Symbol
  var features: FeatureSet
  /// The lower, the likelier; in nats.
  var cost: Float
  /// The affix rules that led from the form to the lexeme, the outermost first.
  var rules: [AffixRule.ID] = []
  /// Whether the lexicon knows the lexeme.
  var isKnown = true
}
