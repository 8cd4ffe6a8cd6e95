import Foundation
import GRDB

extension TranslationMemory {
  /// Keeps the entries, all in one transaction, and counts a use of the entries in `used`.
  ///
  /// A machine's entry takes the place of the machine's entry with the same key; where a person
  /// has reviewed or approved the source, it is left out. A person's entry takes the place of the
  /// person's for the same source between the same neighbours; a draft only that of a draft.
  ///
  /// - Returns: how many were kept.
  /// - Throws: `MemoryError`; then nothing was kept.
  @discardableResult
  public func store(
    _ entries: [MemoryEntry], used: [Int64] = []
  ) async throws(MemoryError) -> Int {
    if entries.isEmpty && used.isEmpty { return 0 }
    return try await write { db in
      let now = Date()
      var kept = 0
      for entry in entries where try Self.store(entry, now: now, in: db) { kept += 1 }
      let count = try db.cachedStatement(
        sql: "UPDATE entry SET useCount = useCount + 1 WHERE id = ?")
      for id in used { try count.execute(arguments: [id]) }
      return kept
    }
  }

  /// Takes the entries with those numbers out.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func remove(_ ids: [Int64]) async throws(MemoryError) -> Int {
    try await write { db in try EntryRow.deleteAll(db, keys: ids) }
  }

  private static func store(_ entry: MemoryEntry, now: Date, in db: Database) throws -> Bool {
    let same = try EntryRow.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM entry
          WHERE sourceHash = ? AND source = ? AND sourceLanguage = ? AND targetLanguage = ?
          """),
      arguments: [
        EntryRow.hash(of: entry.key.source), entry.key.source, entry.key.languages.source,
        entry.key.languages.target,
      ]
    ).map(\.entry)
    if entry.status == .machine, same.contains(where: \.status.isBinding) { return false }
    let replaced = same.first { $0.gives(wayTo: entry) }
    var row = EntryRow(entry)
    row.id = replaced?.id
    row.created = replaced?.created ?? now
    row.changed = now
    row.useCount = replaced?.useCount ?? 0
    if replaced == nil { try row.insert(db) } else { try row.update(db) }
    return true
  }
}

extension MemoryEntry {
  /// Whether storing `other`, of the same source and languages, is to overwrite this entry.
  fileprivate func gives(wayTo other: MemoryEntry) -> Bool {
    switch (status, other.status) {
    case (.machine, .machine): key == other.key
    case (.machine, _), (_, .machine): false
    case (.draft, _), (.reviewed, .reviewed), (.reviewed, .approved), (.approved, .reviewed),
      (.approved, .approved):
      neighbors == other.neighbors
    case (.reviewed, .draft), (.approved, .draft): false
    }
  }
}
