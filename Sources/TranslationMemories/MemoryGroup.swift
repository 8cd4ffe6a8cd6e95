import Synchronization
import Translation

/// The memories that a translation asks, in the order in which they were named.
///
/// One that fails is reported once and asked no more; the others go on.
final class MemoryGroup: Sendable {
  private let memories: [AttachedMemory]
  private let onFailure: @Sendable (MemoryError) -> Void
  private let failed = Mutex<Set<String>>([])

  init(_ memories: [AttachedMemory], onFailure: @escaping @Sendable (MemoryError) -> Void) {
    self.memories = memories
    self.onFailure = onFailure
  }

  /// For each query the entry to take: a person's before a machine's, then the one with more equal
  /// neighbours, then that of the memory named first. With it the memory's index.
  func lookup(
    _ queries: [TranslationMemory.Query]
  ) async -> [(entry: MemoryEntry, memory: Int)?] {
    var best = [(entry: MemoryEntry, memory: Int)?](repeating: nil, count: queries.count)
    for (index, memory) in memories.enumerated() where memory.penalty == 0 {
      let found = await attempt(memory.memory) { memory async throws(MemoryError) in
        try await memory.lookup(queries)
      }
      for (place, entry) in (found ?? []).enumerated() {
        guard let entry else { continue }
        if let other = best[place]?.entry,
          Self.rank(other, queries[place]) >= Self.rank(entry, queries[place])
        {
          continue
        }
        best[place] = (entry, index)
      }
    }
    return best
  }

  private static func rank(_ entry: MemoryEntry, _ query: TranslationMemory.Query) -> Int {
    entry.status.isBinding ? query.score(of: entry) : 0
  }

  /// For each query what all memories offer, the best first.
  func matches(
    _ queries: [TranslationMemory.Query], _ options: MatchOptions, names: NameRules?
  ) async -> [[MemoryMatch]] {
    var all = [[MemoryMatch]](repeating: [], count: queries.count)
    for memory in memories {
      let found = await attempt(memory.memory) { _ async throws(MemoryError) in
        try await memory.matches(queries, options, names: names)
      }
      for (place, matches) in (found ?? []).enumerated() { all[place] += matches }
    }
    return all.map { matches in
      // The sort keeps the order of equals, which is that of the memories.
      Array(matches.sorted { $0.score > $1.score }.prefix(options.limit))
    }
  }

  /// Whether anything can be kept.
  var remembers: Bool { memories.contains { !$0.memory.isReadOnly } }

  /// Keeps the entries in the first memory that may be written, and counts uses in each.
  func store(_ entries: [MemoryEntry], used: [(entry: MemoryEntry, memory: Int)]) async {
    let writable = memories.firstIndex { !$0.memory.isReadOnly }
    for (index, memory) in memories.enumerated() where !memory.memory.isReadOnly {
      let ids = used.compactMap { $0.memory == index ? $0.entry.id : nil }
      _ = await attempt(memory.memory) { memory async throws(MemoryError) in
        try await memory.store(index == writable ? entries : [], used: ids)
      }
    }
  }

  /// What `body` gives, or nil where the memory fails or has failed before.
  ///
  /// It runs in a task of its own: a run that is cancelled keeps what it has translated.
  private func attempt<Value: Sendable>(
    _ memory: TranslationMemory,
    _ body: @escaping @Sendable (TranslationMemory) async throws(MemoryError) -> Value
  ) async -> Value? {
    if failed.withLock({ $0.contains(memory.path) }) { return nil }
    do {
      return try await Task { try await body(memory) }.value
    } catch {
      if failed.withLock({ $0.insert(memory.path).inserted }) {
        onFailure(error as? MemoryError ?? .failed(path: memory.path, reason: "\(error)"))
      }
      return nil
    }
  }
}
