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
      /// One of several words of the target language.
      case oneOf(AddedWord)
      /// A word of the target language that takes the phrase's features (`be/v`).
      case inflected(String, Inflection)
    }

    let content: Content
    let set: FeatureAssignment
    /// Features copied: the mask of the feature, and the child it comes from (-1 for the phrase).
    let copies: [(mask: UInt64, from: Int)]
  }

  /// Words of which wording adds one (`article(the|a:0.5|0:1)`), an empty one for none: what each
  /// costs beside the first, in nats, and the model that knows more of it.
  struct AddedWord: Sendable {
    let words: [String]
    let costs: [Float]
    let model: String?
  }

  /// A way to say the phrase, and when it is taken.
  struct Emission: Sendable {
    let when: FeatureConstraint
    /// One way, or several of which wording takes one.
    var ways: [Way]
  }

  /// What is said in order, and what that costs beside the first way, in nats.
  struct Way: Sendable {
    let items: [Item]
    let cost: Float
  }

  /// How it is written.
  let block: RuleBlock
  let parts: [Part]
  let result: Symbol
  let head: Int
  let set: FeatureAssignment
  /// Features that the result takes from a child that isn't its head.
  let copies: [(mask: UInt64, from: Int)]
  let cost: Float
}
