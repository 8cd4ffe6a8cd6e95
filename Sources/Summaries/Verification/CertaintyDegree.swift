/// How sure a text is of what it says.
enum CertaintyDegree: String, Hashable, Sendable, CaseIterable {
  case stated, confirmed, claimed, alleged, denied, planned, reported, possible, negated

  /// The degrees of a summary that leave a source's statement of this degree as sure as it is, or
  /// less sure.
  var heldBy: Set<CertaintyDegree> {
    switch self {
    case .stated, .confirmed:
      [.stated, .confirmed, .claimed, .alleged, .denied, .reported]
    case .claimed: [.claimed, .stated, .alleged, .reported]
    case .alleged: [.alleged, .claimed, .reported, .possible]
    case .denied: [.denied, .negated]
    case .planned: [.planned, .possible]
    case .reported: [.reported, .alleged, .claimed, .stated, .possible]
    case .possible: [.possible, .planned, .alleged, .reported]
    case .negated: [.negated, .denied]
    }
  }

  /// Whether a summary may leave the degree away without saying more than the source: what is
  /// confirmed is so.
  var mayBeDropped: Bool { self == .confirmed }

  /// What became of a statement that lost the degree.
  var loss: String {
    switch self {
    case .stated, .confirmed: "is said by somebody in the source; the summary makes it its own"
    case .claimed: "is a claim in the source; the summary makes it a fact"
    case .alleged: "is an allegation in the source; the summary makes it a fact"
    case .denied: "is denied in the source; the summary makes it a fact"
    case .planned: "is yet to come in the source; the summary makes it a fact"
    case .reported: "is hearsay in the source; the summary makes it a fact"
    case .possible: "is a possibility in the source; the summary makes it a fact"
    case .negated: "is negated in the source, not in the summary"
    }
  }
}
