import GRDB
import GRDBSQLite

extension Statement {
  /// Executes the statement with as many values as it asks for.
  ///
  /// They are bound, and the statement is run, by SQLite's own calls: GRDB's arguments are made value
  /// by value through key paths, and its cursors with each run, which takes as long as all that SQLite
  /// does for a row.
  func execute(values: [DatabaseValue]) throws {
    _ = try run(values) { _ in }
  }

  /// Whether the first value of the first row is true; false where there is no row.
  func isTrue(values: [DatabaseValue]) throws -> Bool {
    try run(values) { sqlite3_column_int64($0, 0) != 0 } ?? false
  }

  /// - Parameter read: reads the first row.
  /// - Returns: what was read; nil where the statement gives no row.
  private func run<Value>(
    _ values: [DatabaseValue], read: (SQLiteStatement) -> Value
  ) throws -> Value? {
    for (index, value) in zip(Int32(1)..., values) { bind(value, at: index) }
    defer { sqlite3_reset(sqliteStatement) }
    let code = sqlite3_step(sqliteStatement)
    switch code {
    case SQLITE_DONE: return nil
    case SQLITE_ROW: return read(sqliteStatement)
    default:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement))), sql: sql)
    }
  }

  private func bind(_ value: DatabaseValue, at index: Int32) {
    // SQLite copies what it is given.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value.storage {
    case .null: sqlite3_bind_null(sqliteStatement, index)
    case .int64(let number): sqlite3_bind_int64(sqliteStatement, index, number)
    case .double(let number): sqlite3_bind_double(sqliteStatement, index, number)
    case .string(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          _ = sqlite3_bind_text(
            sqliteStatement, index, characters.baseAddress, Int32(characters.count), copying)
        }
      }
    case .blob(let data):
      data.withUnsafeBytes { bytes in
        _ = sqlite3_bind_blob(
          sqliteStatement, index, bytes.baseAddress, Int32(bytes.count), copying)
      }
    }
  }
}
