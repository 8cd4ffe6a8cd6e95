import GRDB

/// The index of words: FTS5 over the texts of the entries.
extension MemorySchema {
  /// Leaves new entries to `indexNewWords`: FTS5 writes out what it has gathered at the end of each
  /// statement, so that a trigger takes ten times as long as one statement over many entries.
  static func indexWordsLater(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE memory ADD COLUMN indexedWords INTEGER NOT NULL DEFAULT 0;
        UPDATE memory SET indexedWords = (\(lastEntry));
        DROP TRIGGER entryInserted; DROP TRIGGER entryDeleted; DROP TRIGGER entryUpdated;
        CREATE TRIGGER entryDeleted AFTER DELETE ON entry
          WHEN old.id <= (SELECT indexedWords FROM memory) BEGIN
          INSERT INTO entryWord(entryWord, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
        END;
        CREATE TRIGGER entryUpdated AFTER UPDATE OF source, target ON entry
          WHEN old.id <= (SELECT indexedWords FROM memory)
            AND (old.source <> new.source OR old.target <> new.target) BEGIN
          INSERT INTO entryWord(entryWord, rowid, source, target)
            VALUES ('delete', old.id, old.source, old.target);
          INSERT INTO entryWord(rowid, source, target) VALUES (new.id, new.source, new.target);
        END;
        """)
  }

  /// Takes the entries of this transaction into the index, which is in step with the table again.
  ///
  /// A number of an entry is never given again, so what is new has the greater ones.
  static func indexNewWords(_ db: Database) throws {
    let isNew = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT (\(lastEntry)) > indexedWords FROM memory"))
    guard isNew == true else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO entryWord(rowid, source, target)
        SELECT id, source, target FROM entry WHERE id > (SELECT indexedWords FROM memory)
        """
    ).execute()
    try db.cachedStatement(sql: "UPDATE memory SET indexedWords = (\(lastEntry))").execute()
  }

  /// The greatest number that was given to an entry.
  private static let lastEntry =
    "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entry'"
}
