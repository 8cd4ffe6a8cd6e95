import Articles

/// Reads tables of data: a row a line, its cells parted by tabs, `#` comments; a cell may hold
/// several forms parted by `|`.
struct TableReader {
  let file: String
  let columns: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, columns: Int) {
    self.file = file
    self.columns = columns
  }

  /// A row, with the number of its line.
  struct Row {
    let line: Int
    let cells: [String]

    subscript(column: Int) -> String { cells[column] }

    /// The forms in a cell.
    func forms(_ column: Int) -> [String] {
      cells[column].split(separator: "|").map(String.init)
    }
  }

  /// The rows that have their cells; others are reported.
  mutating func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let row = Row(
        line: index + 1,
        cells: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      if row.cells.count != columns || row.cells.contains("") {
        report("\(row.cells.count) cells; a row has \(columns), none empty", row)
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  /// Notes a problem of a row.
  mutating func report(_ message: String, _ row: Row) {
    diagnostics.append(Diagnostic(file: file, line: row.line, message: message))
  }
}
