import Foundation
import GRDB

extension TranslationMemory {
  /// Copies the memory as it is now into a new file, while others may write to it.
  ///
  /// - Parameter destination: no file may be there.
  /// - Throws: `MemoryError`; then there is no new file.
  /// - Complexity: O(bytes).
  public func backUp(to destination: String) async throws(MemoryError) {
    // Made under another name, so that a backup is whole or not there.
    let part = destination + ".\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: part) }
    do {
      try await database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [part])
      }
    } catch {
      throw MemoryError(error, path: destination, timeout: timeout)
    }
    if link(part, destination) != 0 {
      throw .unreadable(path: destination, reason: String(cString: strerror(errno)))
    }
  }

  /// What SQLite finds wrong with the file and the index over its words; nothing where it is whole.
  ///
  /// - Throws: `MemoryError`, where it can't even be read.
  /// - Complexity: O(bytes).
  public func integrityProblems() async throws(MemoryError) -> [String] {
    try await read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
  }
}
