/// A rule of the transfer grammar: what it joins, what that makes, and the order in the target
/// language.
struct GrammarRule: Sendable {
  /// One part of a rule's right-hand side.
  struct Part: Hashable, Sendable {
    let symbol: Symbol
    let constraint: FeatureConstraint
  }

  /// One item of what the rule emits.
  struct Item: Sendable {
    enum Content: Sendable {
      /// A child, counted from 0.
      case child(Int)
      /// A word of the target language as it stands.
      case word(String)
      /// A word of the target language that takes the phrase's features (`be/v`).
      case inflected(String, CategoryTable.Inflection)
    }

    let content: Content
    let set: FeatureAssignment
    /// Features copied: the mask of the feature, and the child it comes from (-1 for the phrase).
    let copies: [(mask: UInt64, from: Int)]
  }

  /// A way to say the phrase, and when it is taken.
  struct Emission: Sendable {
    let when: FeatureConstraint
    let items: [Item]
  }

  let name: String
  let place: String
  let parts: [Part]
  let result: Symbol
  let head: Int
  let set: FeatureAssignment
  /// Features that the result takes from a child that isn't its head.
  let copies: [(mask: UInt64, from: Int)]
  let cost: Float
  let emissions: [Emission]
  let examples: [String]
  let counterexamples: [String]
}
