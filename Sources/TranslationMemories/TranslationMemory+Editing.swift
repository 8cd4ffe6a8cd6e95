import Foundation
import GRDB

extension TranslationMemory {
  /// Writes the entries over those with their numbers, all in one transaction. What they were goes
  /// into the history; they count as changed now, by `author`.
  ///
  /// No rule holds here: who edits an entry has seen it. An entry whose source is changed has
  /// another number from then on, and the same identifier.
  ///
  /// - Returns: how many there were with those numbers.
  /// - Throws: `MemoryError`; then nothing was changed.
  @discardableResult
  public func update(
    _ entries: [MemoryEntry], by author: String
  ) async throws(MemoryError) -> Int {
    try await write { db in
      let now = Date()
      var count = 0
      for var entry in entries {
        guard let id = entry.id, try Self.isThere(id, in: db) else { continue }
        entry.changed = now
        entry.changedBy = author
        try Self.change(to: entry, by: author, now: now, in: db)
        count += 1
      }
      return count
    }
  }

  /// Takes the entries with those numbers out; they stay in the history.
  ///
  /// - Returns: how many there were.
  /// - Throws: `MemoryError`; then none was taken out.
  @discardableResult
  public func remove(_ ids: [Int64], by author: String = "") async throws(MemoryError) -> Int {
    try await write { db in
      let now = Date()
      var count = 0
      for id in ids where try Self.isThere(id, in: db) {
        try Self.record(.removed, of: id, by: author, now: now, in: db)
        try db.cachedStatement(sql: "DELETE FROM entry WHERE id = ?").execute(arguments: [id])
        count += 1
      }
      return count
    }
  }

  private static func isThere(_ id: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM entry WHERE id = ?"), arguments: [id]) ?? false
  }
}
