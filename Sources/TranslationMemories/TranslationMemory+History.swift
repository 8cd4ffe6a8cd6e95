import Foundation
import GRDB

extension TranslationMemory {
  /// The changes of one entry, the latest last; of a removed one too.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(changes of the entry + log(changes)).
  public func history(of identifier: UUID) async throws(MemoryError) -> [MemoryChange] {
    try await read { db in
      try ChangeRow.fetchAll(
        db,
        sql: "SELECT \(ChangeRow.selection) FROM history WHERE identifier = ? ORDER BY at, number",
        arguments: [identifier.data]
      ).map(\.change)
    }
  }

  /// All changes in the order in which the memory learned of them, some at a time.
  ///
  /// - Parameter number: that of the change after which to go on, 0 for the first.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(limit + log(changes)).
  public func changes(
    after number: Int64, limit: Int = 1000
  ) async throws(MemoryError) -> [MemoryChange] {
    try await read { db in
      try ChangeRow.fetchAll(
        db,
        sql: "SELECT \(ChangeRow.selection) FROM history WHERE number > ? ORDER BY number LIMIT ?",
        arguments: [number, limit]
      ).map(\.change)
    }
  }

  /// Takes over changes that another memory knows of; those that this one has are left out.
  ///
  /// - Returns: how many were new.
  /// - Throws: `MemoryError`; then none was taken over.
  @discardableResult
  public func add(_ changes: [MemoryChange]) async throws(MemoryError) -> Int {
    try await write { db in
      let known = try db.cachedStatement(
        sql: "SELECT 1 FROM history WHERE identifier = ? AND at = ? AND what = ?")
      let insertion = try db.cachedStatement(sql: ChangeRow.insertion)
      var added = 0
      for change in changes {
        let identifier = change.before.identifier.data
        let (at, kind) = (change.date.milliseconds, change.kind.rawValue)
        if try Bool.fetchOne(known, arguments: [identifier, at, kind]) != nil { continue }
        let fields = try EntryRow.values(of: change.before, now: change.date)
        // The number of an entry is that of its own memory alone.
        let start = [
          kind.databaseValue, at.databaseValue, change.author.databaseValue, 0.databaseValue,
        ]
        try insertion.execute(values: start + fields)
        added += 1
      }
      return added
    }
  }

  /// Writes down what the entry is now, before it is changed, where the history of another memory
  /// has not said so already.
  static func record(
    _ kind: MemoryChange.Kind, of id: Int64, by author: String, now: Date, in db: Database
  ) throws {
    let columns = EntryRow.columns.joined(separator: ", ")
    try db.cachedStatement(
      sql: """
        INSERT INTO history (what, at, by, id, \(columns))
        SELECT ?, ?, ?, id, \(columns) FROM entry WHERE id = ? AND NOT EXISTS (
          SELECT 1 FROM history WHERE identifier = entry.identifier AND what = ?
            AND changed = entry.changed AND target = entry.target AND status = entry.status)
        """
    ).execute(arguments: [kind.rawValue, now.milliseconds, author, id, kind.rawValue])
  }
}
