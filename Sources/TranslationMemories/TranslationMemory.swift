import Foundation
import GRDB

/// A store of translations in an SQLite file that several processes may share.
///
/// Readers never wait; writers wait for one another, as long as the time-out says.
public struct TranslationMemory: Sendable {
  public let path: String
  public let isReadOnly: Bool
  /// The seconds for which another program's lock is waited for.
  public let timeout: Double
  let database: any DatabaseWriter
  let keeper: IndexKeeper

  /// Opens the memory at `path`, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - readOnly: change nothing; the file must exist.
  ///   - timeout: the seconds for which another program's lock is waited for.
  /// - Throws: `MemoryError`.
  public static func open(
    path: String, readOnly: Bool = false, timeout: Double = 5
  ) throws(MemoryError) -> TranslationMemory {
    try open(path: path, readOnly: readOnly, timeout: timeout, maximumPages: nil)
  }

  /// - Parameter maximumPages: the size at which the file counts as full.
  static func open(
    path: String, readOnly: Bool, timeout: Double, maximumPages: Int?
  ) throws(MemoryError) -> TranslationMemory {
    let opening = MemoryOpening(
      path: path, readOnly: readOnly, timeout: timeout, maximumPages: maximumPages)
    let database = try opening.database()
    return TranslationMemory(
      path: path, isReadOnly: readOnly, timeout: timeout, database: database,
      keeper: IndexKeeper(memory: path))
  }

  /// Writes all that is pending into the file and closes it; every later call fails.
  public func close() throws(MemoryError) {
    do {
      try database.close()
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }

  /// Runs `body` on one state of the memory.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(MemoryError) -> Value {
    do {
      return try await database.read(body)
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }

  /// The same on this thread: a look-up takes less time than it takes to wake another.
  func readHere<Value>(
    _ body: (Database) throws -> Value
  ) throws(MemoryError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }

  /// Runs `body` in one transaction: all of its changes are kept, or none.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(MemoryError) -> Value {
    if isReadOnly { throw .readOnly(path: path) }
    do {
      return try await database.write { db in
        let value = try body(db)
        try MemorySchema.indexNewWords(db)
        return value
      }
    } catch {
      throw MemoryError(error, path: path, timeout: timeout)
    }
  }
}
