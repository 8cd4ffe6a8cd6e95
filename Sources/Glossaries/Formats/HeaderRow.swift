/// The header row of a file of another program: where each column stands.
struct HeaderRow {
  let columns: [GlossaryColumn: Int]
  let names: [String]
  let line: Int

  /// - Parameters:
  ///   - columnOf: the column that a name stands for.
  ///   - nameOf: the name of a column in this file, for messages.
  ///   - required: columns that must be there, beside source and target.
  /// - Throws: `GlossaryFormatError` for a column that stands twice, or is missing.
  init(
    _ names: [String], line: Int, path: String, columnOf: (String) -> GlossaryColumn?,
    nameOf: (GlossaryColumn) -> String, required: [(column: GlossaryColumn, name: String)] = []
  ) throws(GlossaryFormatError) {
    var columns: [GlossaryColumn: Int] = [:]
    for (index, name) in names.enumerated() {
      guard let column = columnOf(name) else { continue }
      if columns.updateValue(index, forKey: column) != nil {
        throw GlossaryFormatError(
          file: path, line: line, column: GlossaryFile.column(ofField: index, in: names),
          "column '\(name.trimmed)' stands twice; rename one of them")
      }
    }
    let needed = [GlossaryColumn.source, .target].map { ($0, nameOf($0)) } + required
    for (column, name) in needed where columns[column] == nil {
      let there = names.map { "'\($0.trimmed)'" }.joined(separator: ", ")
      throw GlossaryFormatError(
        file: path, line: line,
        "no column '\(name)' among \(there); rename one, or map it with "
          + "--columns \(column.rawValue)=NAME")
    }
    self.columns = columns
    self.names = names
    self.line = line
  }
}
