import Translation

/// What a memory offers, and how matches are counted down.
public struct MatchOptions: Hashable, Sendable {
  /// The least score, from 50 to 100.
  public var threshold: Int
  /// How many matches are offered for a segment at most.
  public var limit: Int
  /// What is taken off, by the reason; the memory's own penalty stands with the memory.
  public var penalties: [MemoryMatch.Penalty.Reason: Int]
  /// The years after which an entry is old.
  public var yearsUntilOld: Double

  public init(
    threshold: Int = 75, limit: Int = 3,
    penalties: [MemoryMatch.Penalty.Reason: Int] = Self.usualPenalties, yearsUntilOld: Double = 5
  ) {
    self.threshold = threshold
    self.limit = limit
    self.penalties = penalties
    self.yearsUntilOld = yearsUntilOld
  }

  public static let usualPenalties: [MemoryMatch.Penalty.Reason: Int] = [
    .machine: 10, .draft: 5, .old: 1, .domain: 3, .severalTargets: 1,
  ]
}
