import Foundation
import GRDB

extension TranslationMemory {
  /// Keeps the entries, all in one transaction, and counts a use of the entries in `used`.
  ///
  /// A machine's entry takes the place of the machine's entry with the same key; where a person
  /// has reviewed or approved the source, it is left out. What a person's entry takes the place of,
  /// `rule` says; a draft only takes that of a draft. Of an entry that is there, with its
  /// identifier, an older state is left out. What gives way stays in the history.
  ///
  /// - Parameter author: who changes what is there, for its history; the entry's own
  ///   `changedBy`, or its engine, where nil.
  /// - Throws: `MemoryError`; then nothing was kept.
  /// - Complexity: O(entries × log(entries of the memory)).
  @discardableResult
  public func store(
    _ entries: [MemoryEntry], replacing rule: StoringRule = .sameContext, used: [Int64] = [],
    by author: String? = nil
  ) async throws(MemoryError) -> StoringReport {
    if entries.isEmpty && used.isEmpty { return StoringReport() }
    return try await write { db in
      let now = Date()
      var report = StoringReport()
      for entry in entries {
        try Self.store(entry, replacing: rule, by: author, now: now, in: db, &report)
      }
      let count = try db.cachedStatement(
        sql: "UPDATE entry SET useCount = useCount + 1, used = ? WHERE id = ?")
      for id in used { try count.execute(arguments: [now.milliseconds, id]) }
      return report
    }
  }

  private static func store(
    _ entry: MemoryEntry, replacing rule: StoringRule, by author: String?, now: Date,
    in db: Database, _ report: inout StoringReport
  ) throws {
    let same = try self.entries(with: entry.key, or: entry.identifier, in: db)
    if entry.status == .machine, same.contains(where: \.status.isBinding) {
      report.refused += 1
      return
    }
    guard let replaced = same.first(where: { $0.gives(wayTo: entry, rule) }) else {
      guard !same.contains(where: { $0.identifier == entry.identifier }) else {
        report.refused += 1
        return
      }
      try insert(entry, now: now, in: db)
      report.added += 1
      return
    }
    if replaced.says(what: entry) {
      report.unchanged += 1
      return
    }
    var entry = entry
    entry.id = replaced.id
    entry.identifier = replaced.identifier
    entry.created = replaced.created
    entry.createdBy = replaced.createdBy
    entry.useCount = max(replaced.useCount, entry.useCount)
    try change(to: entry, by: author ?? entry.author, now: now, in: db)
    report.changed += 1
  }

  private static let sameEntries = """
    SELECT \(EntryRow.selection) FROM entry
    WHERE (sourceHash = ? AND source = ? AND sourceLanguage = ? AND targetLanguage = ?)
      OR identifier = ?
    """

  /// The entries with the source and the languages, and the one with the identifier.
  private static func entries(
    with key: MemoryKey, or identifier: UUID, in db: Database
  ) throws -> [MemoryEntry] {
    // Of most that is imported there is none, and reading whole rows takes longer than to ask.
    let isThere = try db.cachedStatement(
      sql: """
        SELECT \(sourceIsThere)
          OR EXISTS (SELECT 1 FROM entry WHERE identifier = ?)
        """
    ).isTrue(
      values: [EntryRow.hash(of: key.source).databaseValue, identifier.data.databaseValue])
    guard isThere else { return [] }
    let rows = try EntryRow.fetchAll(
      db.cachedStatement(
        sql: Self.sameEntries),
      arguments: [
        EntryRow.hash(of: key.source), key.source, key.languages.source, key.languages.target,
        identifier.data,
      ])
    return rows.map(\.entry)
  }

  static func insert(_ entry: MemoryEntry, now: Date, in db: Database) throws {
    try db.cachedStatement(sql: EntryRow.insertion)
      .execute(values: EntryRow.values(of: entry, now: now))
  }

  /// Writes the entry over the one with its number, which goes into the history.
  ///
  /// A number stands for one source: with another source the entry gets another number.
  static func change(
    to entry: MemoryEntry, by author: String, now: Date, in db: Database
  ) throws {
    guard let id = entry.id else { return }
    try record(.changed, of: id, by: author, now: now, in: db)
    let source = try String.fetchOne(
      db.cachedStatement(sql: "SELECT source FROM entry WHERE id = ?"), arguments: [id])
    if source == entry.key.source {
      let values = try EntryRow.values(of: entry, now: now) + [id.databaseValue]
      try db.cachedStatement(sql: EntryRow.change).execute(values: values)
    } else {
      try db.cachedStatement(sql: "DELETE FROM entry WHERE id = ?").execute(arguments: [id])
      try insert(entry, now: now, in: db)
    }
  }
}

extension MemoryEntry {
  /// Who made this state of the entry.
  var author: String { changedBy.isEmpty ? maker : changedBy }

  /// Whether storing `other` is to overwrite this entry.
  fileprivate func gives(wayTo other: MemoryEntry, _ rule: StoringRule) -> Bool {
    if let changed, let theirs = other.changed, identifier == other.identifier, theirs < changed {
      return false
    }
    switch (status, other.status) {
    case (.machine, .machine): return key == other.key
    case (.reviewed, .draft), (.approved, .draft), (_, .machine): return false
    case (.machine, _): return identifier == other.identifier
    default: break
    }
    if identifier == other.identifier { return true }
    guard neighbors == other.neighbors else { return false }
    return rule == .sameContext || target == other.target
  }

  /// Whether it says all that `other` does, whoever has said it and when.
  fileprivate func says(what other: MemoryEntry) -> Bool {
    var mine = self
    mine.id = other.id
    mine.identifier = other.identifier
    mine.createdBy = other.createdBy
    mine.changedBy = other.changedBy
    mine.created = other.created
    mine.changed = other.changed
    mine.used = other.used
    mine.useCount = other.useCount
    return mine == other
  }
}
