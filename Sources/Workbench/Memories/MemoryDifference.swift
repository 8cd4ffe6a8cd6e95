import TranslationMemories

/// How two memories differ, entry by entry.
///
/// Entries are the same that have the same identifier, else the same source between the same
/// neighbours, of a person or of an engine with the same key.
public struct MemoryDifference: Sendable {
  public enum Change: Sendable {
    case removed(MemoryEntry)
    case added(MemoryEntry)
    case changed(before: MemoryEntry, after: MemoryEntry)
  }

  private let before: TranslationMemory
  private let after: TranslationMemory

  public init(from before: TranslationMemory, to after: TranslationMemory) {
    self.before = before
    self.after = after
  }

  /// Calls `body` for each difference.
  ///
  /// - Throws: `MemoryError`, and what `body` throws.
  /// - Complexity: O(entries of both × log).
  public func forEachChange(_ body: (Change) async throws -> Void) async throws {
    try await before.forEachBatch { entries in
      for (old, new) in try await counterparts(of: entries, in: after) {
        guard let new else {
          try await body(.removed(old))
          continue
        }
        if Self.differ(old, new) { try await body(.changed(before: old, after: new)) }
      }
    }
    try await after.forEachBatch { entries in
      for (new, old) in try await counterparts(of: entries, in: before) where old == nil {
        try await body(.added(new))
      }
    }
  }

  private func counterparts(
    of entries: [MemoryEntry], in memory: TranslationMemory
  ) async throws -> [(MemoryEntry, MemoryEntry?)] {
    let known = try await memory.entries(ofSources: entries.map(\.key.source))
    var pairs: [(MemoryEntry, MemoryEntry?)] = []
    for (entry, known) in zip(entries, known) {
      // With another source it stands elsewhere.
      let same =
        if let same = known.first(where: { $0.identifier == entry.identifier }) { same } else {
          try await memory.entry(entry.identifier)
        }
      pairs.append((entry, same ?? known.first { Self.standFor(entry, $0) }))
    }
    return pairs
  }

  private static func standFor(_ entry: MemoryEntry, _ other: MemoryEntry) -> Bool {
    entry.status == .machine
      ? other.status == .machine && other.key == entry.key
      : other.status != .machine && other.neighbors == entry.neighbors
  }

  private static func differ(_ old: MemoryEntry, _ new: MemoryEntry) -> Bool {
    old.key.source != new.key.source || old.target != new.target || old.status != new.status
      || old.note != new.note || old.tags != new.tags || old.domain != new.domain
      || old.quality != new.quality
  }
}
