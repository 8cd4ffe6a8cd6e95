import Articles
import RuleTranslation
import TranslationMemories

/// Finds texts in a memory, in either language.
public struct Concordance {
  private let memory: TranslationMemory
  private let query: ConcordanceQuery
  private let source: ConcordancePattern?
  private let target: ConcordancePattern?

  /// - Parameter rules: analyses the words; needed for stems alone.
  /// - Throws: where the text is too long for a pattern.
  public init(
    _ query: ConcordanceQuery, in memory: TranslationMemory, rules: RuleEngine? = nil
  ) throws {
    self.memory = memory
    self.query = query
    let patterns: (source: ConcordancePattern, target: ConcordancePattern)
    if query.unit == .stems, let rules {
      let stems = try StemPatterns(query.text, rules: rules)
      patterns = (stems.source, stems.target)
    } else {
      let pattern = try ConcordancePattern(query.text, asWords: query.unit != .text)
      patterns = (pattern, pattern)
    }
    source = query.side == .target ? nil : patterns.source
    target = query.side == .source ? nil : patterns.target
  }

  /// The hits, those changed last first.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries) for stems, wildcards and filters, else as the memory's search.
  public func hits() async throws -> [ConcordanceHit] {
    if query.unit != .stems, query.filter.isEmpty, !query.text.contains("*") {
      return try await memory.search(
        query.text, in: query.side, wholeWords: query.unit == .words, limit: query.limit
      ).compactMap(hit)
    }
    var hits: [ConcordanceHit] = []
    try await memory.forEachBatch { entries in
      hits += entries.filter(query.filter.matches).compactMap(hit)
      if hits.count > 20 * query.limit { hits = latest(of: hits) }
    }
    return latest(of: hits)
  }

  private func latest(of hits: [ConcordanceHit]) -> [ConcordanceHit] {
    let sorted = hits.sorted {
      ($0.entry.changed ?? .distantPast, $0.entry.id ?? 0)
        > ($1.entry.changed ?? .distantPast, $1.entry.id ?? 0)
    }
    return Array(sorted.prefix(query.limit))
  }

  private func hit(_ entry: MemoryEntry) -> ConcordanceHit? {
    let hit = ConcordanceHit(
      entry: entry, sourceRanges: source?.ranges(in: entry.key.source) ?? [],
      targetRanges: target?.ranges(in: entry.target) ?? [])
    return hit.sourceRanges.isEmpty && hit.targetRanges.isEmpty ? nil : hit
  }
}
