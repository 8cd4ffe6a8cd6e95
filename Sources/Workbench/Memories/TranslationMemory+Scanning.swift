import TranslationMemories

extension TranslationMemory {
  /// Calls `body` for each entry, drafts too, in the order of their numbers.
  ///
  /// - Throws: `MemoryError`, and what `body` throws.
  /// - Complexity: O(entries), some thousand at a time.
  func forEachEntry(_ body: (MemoryEntry) async throws -> Void) async throws {
    try await forEachBatch { entries in
      for entry in entries { try await body(entry) }
    }
  }

  /// Calls `body` with some entries after the others, in the order of their numbers.
  func forEachBatch(_ body: ([MemoryEntry]) async throws -> Void) async throws {
    var last: Int64 = 0
    while true {
      let entries = try await entries(after: last, limit: 2000)
      guard let id = entries.last?.id else { return }
      try await body(entries)
      last = id
    }
  }
}
