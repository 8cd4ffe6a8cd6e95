import Foundation
import GRDB

/// The steps of opening a memory: look at the file, open it, bring its tables up to date.
struct MemoryOpening {
  let path: String
  let readOnly: Bool
  let timeout: Double
  let maximumPages: Int?

  func database() throws(MemoryError) -> any DatabaseWriter {
    do {
      let exists = try checkFile()
      if !exists {
        try FileManager.default.createDirectory(
          at: URL(fileURLWithPath: path).deletingLastPathComponent(),
          withIntermediateDirectories: true)
      }
      return try retryingWhileLocked {
        if exists { try checkOwner() }
        let database = try DatabasePool(path: path, configuration: configuration)
        try bringUpToDate(database)
        return database
      }
    } catch let error as CocoaError {
      throw .unreadable(path: path, reason: error.localizedDescription)
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(timeout)
    configuration.readonly = readOnly
    configuration.label = "translation memory"
    let pages = maximumPages
    configuration.prepareDatabase { db in
      // In WAL mode, a power cut may lose the last transactions, never the file.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      if let pages { _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)") }
    }
    return configuration
  }

  /// Looks at the first bytes of the file, before SQLite may change it.
  ///
  /// - Returns: whether there is anything in it.
  private func checkFile() throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      if readOnly { throw MemoryError.notFound(path: path) }
      return false
    }
    if isFolder.boolValue { throw MemoryError.unreadable(path: path, reason: "it is a folder") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw MemoryError.unreadable(path: path, reason: "permission denied")
    }
    defer { try? file.close() }
    let start = try file.read(upToCount: 16) ?? Data()
    if start.isEmpty {
      // Made and not yet written to, by another process or by `touch`.
      if readOnly { throw MemoryError.notSQLite(path: path) }
      return false
    }
    guard start == Data("SQLite format 3\0".utf8) else { throw MemoryError.notSQLite(path: path) }
    if !readOnly, !FileManager.default.isWritableFile(atPath: path) {
      throw MemoryError.readOnly(path: path)
    }
    return true
  }

  /// Makes sure that an SQLite file with tables in it is a memory.
  private func checkOwner() throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(timeout)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let isOwn = try queue.read { db in
      let identifier = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      if identifier == MemorySchema.applicationID { return true }
      // Another process may be making it just now, or a full disk has stopped one from it: before
      // the identifier there is at most the migrator's own table.
      let others = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
      return identifier == 0 && others == 0
    }
    try queue.close()
    if !isOwn { throw MemoryError.notAMemory(path: path) }
  }

  private func bringUpToDate(_ database: DatabasePool) throws {
    let migrator = MemorySchema.migrator
    let (isNewer, isComplete) = try database.read { db in
      (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
    }
    if isNewer { throw MemoryError.newerSchema(path: path) }
    if isComplete { return }
    if readOnly { throw MemoryError.olderSchema(path: path) }
    do {
      try migrator.migrate(database)
    } catch {
      // Another process that opened the file at the same time may have been faster.
      guard try database.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  /// SQLite does not wait for a lock in every step of opening; this waits for it in all.
  private func retryingWhileLocked<Value>(_ body: () throws -> Value) throws -> Value {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && Date() < deadline
      {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }
}
