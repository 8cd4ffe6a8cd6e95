/// A record of a file of separated values.
struct CSVRecord: Hashable, Sendable {
  let fields: [String]
  /// The line where the record starts, counted from 1; a quoted field may run over several.
  let line: Int
}
