import TranslationMemories

extension ImpactRun {
  /// Looks at the entries of the memory but drafts; those of segments that articles have shown are
  /// not looked at again.
  ///
  /// - Throws: `MemoryError`, `EngineError`.
  /// - Complexity: O(entries), with the analysis of each; what changes is translated.
  public mutating func lookAtMemory() async throws {
    guard let memory else { return }
    var last: Int64 = 0
    while true {
      let entries = try await memory.entries(after: last)
      guard let id = entries.last?.id else { return }
      try await compare(items(of: entries.filter { $0.status != .draft }, in: memory))
      last = id
    }
  }

  private mutating func items(of entries: [MemoryEntry], in memory: TranslationMemory)
    -> [ImpactItem]
  {
    let segments = entries.map(\.lone)
    let (now, then) = (queries(for: segments, before), queries(for: segments, after))
    var items: [ImpactItem] = []
    for (index, entry) in entries.enumerated() {
      guard entry.isInUse(by: rules.id, terms: now[index].key.terms) else {
        report.outOfUse += 1
        continue
      }
      let queries = (before: now[index].placed(as: entry), after: then[index].placed(as: entry))
      // A person's entry and a machine's may stand for one segment.
      guard known.insert(queries.before.key).inserted else { continue }
      items.append(
        ImpactItem(
          segments: (segments[index], segments[index]), queries: queries, path: memory.path,
          article: entry.document, entry: entry.id))
    }
    return items
  }
}

extension TranslationMemory.Query {
  /// The question for the entry's own segment, where it stood.
  fileprivate func placed(as entry: MemoryEntry) -> Self {
    Self(
      key: MemoryKey(
        source: key.source, kind: key.kind, languages: entry.key.languages, engine: key.engine,
        terms: key.terms, background: entry.key.background),
      neighbors: entry.neighbors)
  }
}
