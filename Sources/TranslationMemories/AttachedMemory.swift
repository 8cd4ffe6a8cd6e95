import Articles
import Translation

/// A memory among those that a translation asks.
public struct AttachedMemory: Sendable {
  public let memory: TranslationMemory
  /// The points that each of its matches is counted down; what it has is then offered, not taken.
  public let penalty: Int

  public init(_ memory: TranslationMemory, penalty: Int = 0) {
    self.memory = memory
    self.penalty = penalty
  }

  /// What the memory offers, its penalty taken off.
  func matches(
    _ queries: [TranslationMemory.Query], _ options: MatchOptions, names: NameRules?
  ) async throws(MemoryError) -> [[MemoryMatch]] {
    let found = try await memory.matches(queries, options, names: names)
    if penalty == 0 { return found }
    return found.map { matches in
      matches.compactMap { match in
        var match = match
        match.score -= penalty
        match.penalties.append(MemoryMatch.Penalty(reason: .memory, points: penalty))
        return match.score < options.threshold ? nil : match
      }
    }
  }
}
