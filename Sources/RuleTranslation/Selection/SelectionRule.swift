/// A line of the selection files: which sense of a lexeme is taken where its condition holds.
struct SelectionRule: Sendable {
  enum Place: Sendable { case next, previous, after, before, near }

  struct Condition: Sendable {
    let place: Place
    /// Lemmas, or with `isClass` values of the feature `class`.
    let lemmas: Set<String>
    let classes: [FeatureAssignment]
  }

  let category: Symbol
  let conditions: [Condition]
  let sense: Sense
  /// `selection/common.tsv:12`.
  let origin: String
}
