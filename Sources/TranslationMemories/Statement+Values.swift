import GRDB
import GRDBSQLite

extension Statement {
  /// Executes the statement with as many values as it asks for.
  ///
  /// They are bound by SQLite's own calls: GRDB's arguments are made value by value through key paths,
  /// which takes as long as all that SQLite does for a row.
  func execute(values: [DatabaseValue]) throws {
    // Nothing is left to be bound by GRDB.
    setUncheckedArguments(StatementArguments())
    for (index, value) in zip(Int32(1)..., values) { bind(value, at: index) }
    try execute()
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
