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
        let database: any DatabaseWriter =
          isAlone
          ? try DatabaseQueue(path: location, configuration: configuration)
          : try DatabasePool(path: path, configuration: configuration)
        try bringUpToDate(database)
        return database
      }
    } catch let error as CocoaError {
      throw .unreadable(path: path, reason: error.localizedDescription)
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }

  /// Whether nobody can be writing: to read a file in WAL mode, SQLite writes beside it, and in a
  /// folder that can't be written it must be told that there is no need to.
  private var isAlone: Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return readOnly && !FileManager.default.isWritableFile(atPath: folder)
      && !FileManager.default.fileExists(atPath: path + "-wal")
  }

  /// The path, or as a URI that says so.
  private var location: String {
    guard isAlone else { return path }
    return URL(fileURLWithPath: path).absoluteString + "?immutable=1"
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
      // The indexes of a million entries are written to at random places: they must stay at hand
      // (in KiB; what isn't used isn't taken).
      try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
      // Written back rarely, a page that many entries touch is written once for all of them.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
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
    try checkLength(of: file)
    return true
  }

  /// Finds a file that was copied in part: it is shorter than its header says.
  ///
  /// While there is a write-ahead log, the file may be behind it.
  private func checkLength(of file: FileHandle) throws {
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    if let size = log?[.size] as? NSNumber, size.intValue > 0 { return }
    try file.seek(toOffset: 16)
    guard let header = try file.read(upToCount: 84), header.count == 84 else { return }
    func number(at offset: Int, bytes: Int) -> UInt64 {
      header[(header.startIndex + offset - 16)...].prefix(bytes).reduce(0) { $0 << 8 | UInt64($1) }
    }
    // The length in the header holds where both counters agree (the file format's section 1.3.7).
    guard number(at: 24, bytes: 4) == number(at: 92, bytes: 4) else { return }
    let pageSize = number(at: 16, bytes: 2)
    let expected = (pageSize == 1 ? 65536 : pageSize) * number(at: 28, bytes: 4)
    let length = try file.seekToEnd()
    if length < expected {
      throw MemoryError.damaged(
        path: path, reason: "it has \(length) of its \(expected) bytes, as if copied in part")
    }
  }

  /// Makes sure that an SQLite file with tables in it is a memory.
  private func checkOwner() throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(timeout)
    let queue = try DatabaseQueue(path: location, configuration: configuration)
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
