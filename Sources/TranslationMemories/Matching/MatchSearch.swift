import Foundation
import GRDB
import Translation

/// The search for what one segment is offered from one memory.
struct MatchSearch {
  /// How many entries are looked at for each that is offered.
  private static let looks = 8
  /// Where a name may give way to another: until then it counts as words that differ.
  private static let leastBeforeRepair = 60

  let query: TranslationMemory.Query
  let options: MatchOptions
  /// When names may be replaced; never where nil.
  let names: NameRules?
  let path: String
  let db: Database

  func matches(in indexes: [FuzzyIndex]) throws -> [MemoryMatch] {
    let source = query.key.source
    let least = names == nil ? options.threshold : min(options.threshold, Self.leastBeforeRepair)
    let found = FuzzyIndex.matches(
      ComparedText(source), in: indexes, threshold: Double(least) / 100)
    var offered: [MemoryMatch] = []
    for (id, similarity) in found.prefix(options.limit * Self.looks) {
      // What comes after can't be better than the worst that is offered, but for a repair of names.
      if names == nil, offered.count >= options.limit, similarity < 1,
        Int(similarity * 100) <= offered[options.limit - 1].score
      {
        break
      }
      guard let entry = try TranslationMemory.entry(id, in: db), isOffered(entry) else { continue }
      let match = match(entry, similarity)
      if match.score < options.threshold { continue }
      offered.append(match)
      offered.sort { $0.score > $1.score }
    }
    return withPenaltyForSeveralTargets(Array(offered.prefix(options.limit)))
  }

  private func isOffered(_ entry: MemoryEntry) -> Bool {
    entry.key.languages == query.key.languages
      && (entry.status != .machine || entry.key.engine.name != query.key.engine.name)
  }

  private func match(_ entry: MemoryEntry, _ similarity: Double) -> MemoryMatch {
    var (score, target) = (0, entry.target)
    var repairs: [MemoryMatch.Repair] = []
    let comparison = SegmentComparison(from: entry.key.source, to: query.key.source)
    if entry.key.source == query.key.source {
      score = query.score(of: entry)
    } else if let repaired = PlaceableRepair(
      comparison: comparison, names: similarity < 1 ? names : nil
    ).repaired(target) {
      (score, target, repairs) = (99, repaired.target, repaired.repairs)
    } else if similarity == 1 {
      score = comparison.scoreOfSameWords
    } else {
      score = min(94, Int(similarity * 100 + 1e-9))
    }
    let penalties = penalties(of: entry)
    return MemoryMatch(
      score: score - penalties.reduce(0) { $0 + $1.points }, source: entry.key.source,
      target: target, maker: entry.maker, status: entry.status.rawValue, memory: path,
      document: entry.document, differences: comparison.differences, repairs: repairs,
      penalties: penalties)
  }

  private func penalties(of entry: MemoryEntry) -> [MemoryMatch.Penalty] {
    var reasons: [MemoryMatch.Penalty.Reason] = []
    if entry.status == .machine { reasons.append(.machine) }
    if entry.status == .draft { reasons.append(.draft) }
    let oldest = Date(timeIntervalSinceNow: -options.yearsUntilOld * 365.25 * 86400)
    if let changed = entry.changed, changed < oldest { reasons.append(.old) }
    if !query.domain.isEmpty, !entry.domain.isEmpty, entry.domain != query.domain {
      reasons.append(.domain)
    }
    return reasons.compactMap { penalty($0) }
  }

  private func penalty(_ reason: MemoryMatch.Penalty.Reason) -> MemoryMatch.Penalty? {
    guard let points = options.penalties[reason], points > 0 else { return nil }
    return MemoryMatch.Penalty(reason: reason, points: points)
  }

  /// A source with several targets leaves the choice to the translator; equal neighbours make it.
  private func withPenaltyForSeveralTargets(_ matches: [MemoryMatch]) -> [MemoryMatch] {
    guard let penalty = penalty(.severalTargets) else { return matches }
    let counted = matches.map { match in
      var match = match
      let isAmbiguous = matches.contains {
        $0.source == match.source && $0.target != match.target
      }
      if match.score <= 100, isAmbiguous {
        match.score -= penalty.points
        match.penalties.append(penalty)
      }
      return match
    }
    return counted.filter { $0.score >= options.threshold }.sorted { $0.score > $1.score }
  }
}

extension TranslationMemory.Query {
  /// The score of an entry with the same source: 102 with both neighbours or at the same place of
  /// the same document, 101 with one neighbour, 100 else.
  func score(of entry: MemoryEntry) -> Int {
    if !document.isEmpty, entry.document == document, entry.segment == segment { return 102 }
    // An entry that names no neighbours, as in most exchange files, says nothing of them.
    if entry.neighbors == .none { return 100 }
    return 100 + entry.neighbors.agreement(with: neighbors)
  }
}
