import GRDB

/// The tables of a memory, and the steps that bring an older file up to date.
enum MemorySchema {
  /// `juru` in ASCII, in the header of each file, so that no other program's file is written to.
  static let applicationID: Int32 = 0x6a75_7275

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try createFirstTable(db)
    }
    migrator.registerMigration("2 background") { db in
      try db.alter(table: "entry") {
        $0.add(column: "background", .integer).notNull().defaults(to: 0)
      }
    }
    migrator.registerMigration("3 provenance") { db in
      try db.execute(
        sql: """
          DROP TRIGGER IF EXISTS entryInserted; DROP TRIGGER IF EXISTS entryDeleted;
          DROP TRIGGER IF EXISTS entryUpdated; DROP TABLE IF EXISTS entryText;
          ALTER TABLE entry RENAME TO olderEntry;
          """)
      try createTables(db)
      try moveOlderEntries(db)
      try createIndexes(db)
    }
    migrator.registerMigration("4 words of many entries at once") { db in
      try indexWordsLater(db)
    }
    return migrator
  }

  /// What the columns of an entry hold, in the order of `EntryRow.columns`.
  private static let entryColumns = """
    identifier BLOB NOT NULL, source TEXT NOT NULL, sourceHash INTEGER NOT NULL,
    target TEXT NOT NULL, kind TEXT NOT NULL, sourceLanguage TEXT NOT NULL,
    targetLanguage TEXT NOT NULL, engine TEXT NOT NULL, engineVersion TEXT NOT NULL,
    termFingerprint INTEGER NOT NULL, background INTEGER NOT NULL, status TEXT NOT NULL,
    originKind TEXT NOT NULL, origin TEXT, confidence REAL NOT NULL, terms TEXT, issues TEXT,
    contextBefore INTEGER NOT NULL, contextAfter INTEGER NOT NULL, beforeText TEXT, afterText TEXT,
    document TEXT NOT NULL, segment TEXT NOT NULL, createdBy TEXT NOT NULL,
    changedBy TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, used INTEGER,
    useCount INTEGER NOT NULL, quality INTEGER, domain TEXT NOT NULL, note TEXT NOT NULL,
    tags TEXT, properties TEXT, sourceMarkup TEXT, targetMarkup TEXT
    """

  private static func createTables(_ db: Database) throws {
    // A number is never given again: what is added since some moment has the greater ones.
    try db.execute(
      sql: """
        CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, \(entryColumns));
        CREATE TABLE history (
          number INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, at INTEGER NOT NULL,
          by TEXT NOT NULL, id INTEGER NOT NULL, \(entryColumns));
        CREATE INDEX historyByIdentifier ON history(identifier, number);
        CREATE TABLE memory (identifier BLOB NOT NULL);
        INSERT INTO memory VALUES (randomblob(16));
        """)
  }

  private static func moveOlderEntries(_ db: Database) throws {
    func milliseconds(_ column: String) -> String {
      "CAST(round((julianday(\(column)) - 2440587.5) * 86400000) AS INTEGER)"
    }
    try db.execute(
      sql: """
        INSERT INTO entry SELECT id, randomblob(16), source, sourceHash, target, kind,
          sourceLanguage, targetLanguage, engine, engineVersion, termFingerprint, background,
          status, originKind,
          CASE WHEN originKind IN ('rules', 'human', 'copied') THEN NULL ELSE origin END,
          confidence, nullif(terms, '[]'), nullif(issues, '[]'), contextBefore, contextAfter,
          NULL, NULL, document, segment, '', '', \(milliseconds("created")),
          \(milliseconds("changed")), NULL, useCount, NULL, '', note, NULL, NULL, NULL, NULL
        FROM olderEntry ORDER BY id;
        DROP TABLE olderEntry;
        """)
  }

  /// An index over a hash is a tenth of one over the text. The words of the texts are indexed for
  /// the search without their places, which take the most room; triggers keep them in step with what
  /// is changed and removed.
  private static func createIndexes(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX entryBySource ON entry(sourceHash);
        CREATE UNIQUE INDEX entryByIdentifier ON entry(identifier);
        CREATE VIRTUAL TABLE entryWord USING fts5(
          source, target, content='entry', content_rowid='id', detail=column, columnsize=0,
          tokenize='unicode61 remove_diacritics 0');
        CREATE VIRTUAL TABLE entryVocabulary USING fts5vocab(entryWord, row);
        INSERT INTO entryWord(entryWord) VALUES ('rebuild');
        CREATE TRIGGER entryInserted AFTER INSERT ON entry BEGIN
          INSERT INTO entryWord(rowid, source, target) VALUES (new.id, new.source, new.target);
        END;
        CREATE TRIGGER entryDeleted AFTER DELETE ON entry BEGIN
          INSERT INTO entryWord(entryWord, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
        END;
        CREATE TRIGGER entryUpdated AFTER UPDATE OF source, target ON entry
          WHEN old.source <> new.source OR old.target <> new.target BEGIN
          INSERT INTO entryWord(entryWord, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
          INSERT INTO entryWord(rowid, source, target) VALUES (new.id, new.source, new.target);
        END;
        """)
  }
}
