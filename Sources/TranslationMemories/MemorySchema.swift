import GRDB

/// The tables of a memory, and the steps that bring an older file up to date.
enum MemorySchema {
  /// `juru` in ASCII, in the header of each file, so that no other program's file is written to.
  static let applicationID: Int32 = 0x6a75_7275

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.create(table: "entry") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("source", .text).notNull()
        // A hash of the source: the index over it is a tenth of one over the text.
        table.column("sourceHash", .integer).notNull()
        table.column("kind", .text).notNull()
        table.column("sourceLanguage", .text).notNull()
        table.column("targetLanguage", .text).notNull()
        table.column("engine", .text).notNull()
        table.column("engineVersion", .text).notNull()
        table.column("termFingerprint", .integer).notNull()
        table.column("target", .text).notNull()
        table.column("status", .text).notNull()
        table.column("originKind", .text).notNull()
        table.column("origin", .text).notNull()
        table.column("confidence", .double).notNull()
        table.column("terms", .text).notNull()
        table.column("issues", .text).notNull()
        table.column("contextBefore", .integer).notNull()
        table.column("contextAfter", .integer).notNull()
        table.column("document", .text).notNull()
        table.column("segment", .text).notNull()
        table.column("note", .text).notNull()
        table.column("created", .datetime).notNull()
        table.column("changed", .datetime).notNull()
        table.column("useCount", .integer).notNull()
      }
      try db.create(index: "entryBySource", on: "entry", columns: ["sourceHash"])
      try createTextIndex(db)
    }
    migrator.registerMigration("2 background") { db in
      try db.alter(table: "entry") {
        $0.add(column: "background", .integer).notNull().defaults(to: 0)
      }
    }
    return migrator
  }

  /// An index of all runs of three characters, for the search; triggers keep it in step.
  private static func createTextIndex(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE entryText USING fts5(
          source, target, content='entry', content_rowid='id', tokenize='trigram');
        CREATE TRIGGER entryInserted AFTER INSERT ON entry BEGIN
          INSERT INTO entryText(rowid, source, target) VALUES (new.id, new.source, new.target);
        END;
        CREATE TRIGGER entryDeleted AFTER DELETE ON entry BEGIN
          INSERT INTO entryText(entryText, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
        END;
        CREATE TRIGGER entryUpdated AFTER UPDATE OF source, target ON entry BEGIN
          INSERT INTO entryText(entryText, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
          INSERT INTO entryText(rowid, source, target) VALUES (new.id, new.source, new.target);
        END;
        """)
  }
}
