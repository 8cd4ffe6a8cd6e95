import GRDB

extension MemorySchema {
  /// The table of the first version, from which every file is brought up to date.
  static func createFirstTable(_ db: Database) throws {
    try db.create(table: "entry") { table in
      table.autoIncrementedPrimaryKey("id")
      for name in [
        "source", "kind", "sourceLanguage", "targetLanguage", "engine", "engineVersion", "target",
        "status", "originKind", "origin", "terms", "issues", "document", "segment", "note",
      ] {
        table.column(name, .text).notNull()
      }
      for name in [
        "sourceHash", "termFingerprint", "contextBefore", "contextAfter", "useCount",
      ] {
        table.column(name, .integer).notNull()
      }
      table.column("confidence", .double).notNull()
      table.column("created", .datetime).notNull()
      table.column("changed", .datetime).notNull()
    }
    try db.create(index: "entryBySource", on: "entry", columns: ["sourceHash"])
  }
}
