import Foundation
import GRDB

extension TranslationMemory {
  /// The entries in the order of their numbers, drafts too, some at a time.
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
        db.cachedStatement(
          sql: "SELECT \(EntryRow.selection) FROM entry WHERE id > ? ORDER BY id LIMIT ?"),
        arguments: [id, limit]
      ).map(\.entry)
    }
  }

  /// The entry with a number; nil where there is none.
  ///
  /// - Throws: `MemoryError`.
  public func entry(_ id: Int64) async throws(MemoryError) -> MemoryEntry? {
    try await read { db in try Self.entry(id, in: db) }
  }

  /// The entry with an identifier; nil where there is none.
  ///
  /// - Throws: `MemoryError`.
  public func entry(_ identifier: UUID) async throws(MemoryError) -> MemoryEntry? {
    try await read { db in
      try EntryRow.fetchOne(
        db.cachedStatement(
          sql: "SELECT \(EntryRow.selection) FROM entry WHERE identifier = ?"),
        arguments: [identifier.data])?.entry
    }
  }

  static func entry(_ id: Int64, in db: Database) throws -> MemoryEntry? {
    try EntryRow.fetchOne(
      db.cachedStatement(sql: "SELECT \(EntryRow.selection) FROM entry WHERE id = ?"),
      arguments: [id])?.entry
  }
}
