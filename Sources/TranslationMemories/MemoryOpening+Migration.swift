import Foundation
import GRDB

extension MemoryOpening {
  /// Brings the tables up to date. A file with entries is checked and copied first, so that nothing
  /// is lost whatever happens on the way.
  func bringUpToDate(_ database: any DatabaseWriter) throws {
    let migrator = MemorySchema.migrator
    let (isNewer, isComplete, version) = try database.read { db in
      (
        try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db),
        try migrator.completedMigrations(db).count
      )
    }
    if isNewer { throw MemoryError.newerSchema(path: path) }
    if isComplete { return }
    if readOnly { throw MemoryError.olderSchema(path: path) }
    if version > 0 {
      try checkIntegrity(database)
      try backUp(database, version: version)
    }
    do {
      try migrator.migrate(database)
    } catch {
      // Another process that opened the file at the same time may have been faster.
      guard try database.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  private func checkIntegrity(_ database: any DatabaseWriter) throws {
    let problem = try database.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    if let problem, problem != "ok" { throw MemoryError.damaged(path: path, reason: problem) }
  }

  /// Copies the file to `memory.sqlite.version-2.backup`, where no process has done so before.
  private func backUp(_ database: any DatabaseWriter, version: Int) throws {
    let backup = "\(path).version-\(version).backup"
    if FileManager.default.fileExists(atPath: backup) { return }
    // Made under another name, so that a backup is whole or not there.
    let part = backup + ".\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: part) }
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [part])
    }
    if link(part, backup) != 0, errno != EEXIST {
      throw MemoryError.unreadable(path: backup, reason: String(cString: strerror(errno)))
    }
  }
}
