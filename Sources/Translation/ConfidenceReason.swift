/// One thing that lowered a translation's confidence.
public struct ConfidenceReason: Hashable, Sendable {
  /// What it is, in the order in which reasons are listed.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words that the lexicon doesn't know.
    case unknownWord = "unknown-word"
    /// Words of which more than one reading was left to the grammar.
    case ambiguousWord = "ambiguous-word"
    /// Places at which no phrase joins what stands before with what follows.
    case partialAnalysis = "partial-analysis"
    /// Words in all: the fewer, the less they tell.
    case length
  }

  public let kind: Kind
  /// How many words or places of the kind there are.
  public let count: Int
  /// What it takes away from the confidence, from 0 to 1.
  public let loss: Double

  public init(kind: Kind, count: Int, loss: Double) {
    self.kind = kind
    self.count = count
    self.loss = loss
  }

  /// The reasons of parts that are one translation: the counts added up, the losses by each
  /// part's share of the whole.
  public static func joined(
    _ parts: [(reasons: [ConfidenceReason], share: Double)]
  ) -> [ConfidenceReason] {
    Kind.allCases.compactMap { kind in
      let own = parts.flatMap { part in
        part.reasons.filter { $0.kind == kind }.map { ($0.count, $0.loss * part.share) }
      }
      guard !own.isEmpty else { return nil }
      return ConfidenceReason(
        kind: kind, count: own.reduce(0) { $0 + $1.0 }, loss: own.reduce(0) { $0 + $1.1 })
    }
  }
}
