import GRDB

/// Reads the columns of a row one after the other.
struct ColumnReader {
  let row: Row
  var index: Int

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) -> Value {
    defer { index += 1 }
    return row[index]
  }

  /// The same for a column that may hold nothing.
  mutating func nextIfAny<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) -> Value? {
    defer { index += 1 }
    return row[index]
  }

  mutating func skip() { index += 1 }
}
