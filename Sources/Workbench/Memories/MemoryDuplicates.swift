import TranslationMemories

/// Finds entries of a memory that another makes needless.
public struct MemoryDuplicates: Sendable {
  /// An entry, and the one that stays for it.
  public struct Duplicate: Sendable {
    public let entry: MemoryEntry
    public let kept: MemoryEntry
  }

  /// Whether the same translation between other sentences is a duplicate too.
  private let acrossContexts: Bool

  public init(acrossContexts: Bool = false) {
    self.acrossContexts = acrossContexts
  }

  /// The duplicates of a memory: of equal texts, the approved one stays before the reviewed and the
  /// draft, then the one changed last; an engine's goes where a person has translated the source.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries), each source looked up once; memory for the duplicates.
  public func find(in memory: TranslationMemory) async throws -> [Duplicate] {
    var found: [Duplicate] = []
    try await memory.forEachBatch { entries in
      let groups = try await memory.entries(ofSources: entries.map(\.key.source))
      for (entry, group) in zip(entries, groups) {
        let rivals = group.filter { $0.id != entry.id && makesNeedless($0, entry) }
        if let kept = rivals.max(by: { rank($0) < rank($1) }) {
          found.append(Duplicate(entry: entry, kept: kept))
        }
      }
    }
    return found
  }

  private func makesNeedless(_ other: MemoryEntry, _ entry: MemoryEntry) -> Bool {
    if entry.status == .machine {
      if other.status.isBinding { return true }
      // Another engine, another glossary: a machine's entry is known by its key.
      return other.status == .machine && other.key == entry.key && rank(other) > rank(entry)
    }
    return other.status != .machine && other.target == entry.target
      && (acrossContexts || other.neighbors == entry.neighbors) && rank(other) > rank(entry)
  }

  private func rank(_ entry: MemoryEntry) -> (Int, Double, Int64) {
    let statuses: [MemoryStatus] = [.machine, .draft, .reviewed, .approved]
    return (
      statuses.firstIndex(of: entry.status) ?? 0, entry.changed?.timeIntervalSince1970 ?? 0,
      entry.id ?? 0
    )
  }
}
