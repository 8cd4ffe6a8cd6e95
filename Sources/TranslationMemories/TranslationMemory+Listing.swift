import GRDB

extension TranslationMemory {
  /// The entries in the order in which they were made, drafts too, some at a time.
  ///
  /// - Parameters:
  ///   - id: the number of the entry after which to go on, 0 for the first.
  ///   - limit: the number of entries at most.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(limit + log(entries)).
  public func entries(
    after id: Int64, limit: Int = 1000
  ) async throws(MemoryError) -> [MemoryEntry] {
    try await read { db in
      try EntryRow.fetchAll(
        db, sql: "SELECT * FROM entry WHERE id > ? ORDER BY id LIMIT ?", arguments: [id, limit]
      ).map(\.entry)
    }
  }
}
