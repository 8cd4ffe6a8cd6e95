import Articles

/// Makes terms of the rows below a header; what is wrong with a row leaves out that row alone.
struct RowReader {
  private let header: HeaderRow
  private let path: String
  private var builder: TermBuilder
  private var terms: [Term] = []
  private var skipped: [Diagnostic] = []

  init(_ header: HeaderRow, path: String) {
    self.header = header
    self.path = path
    builder = TermBuilder(file: path)
  }

  var imported: ImportedGlossary { ImportedGlossary(terms: terms, skipped: skipped) }

  /// - Parameter change: what the format's own names for parts of speech and statuses are.
  mutating func read(
    _ fields: [String], line: Int,
    _ change: (GlossaryColumn, String) -> String = { $1 }
  ) {
    guard fields.count == header.names.count else {
      return skip(
        line, 1,
        "\(fields.count) \(fields.count == 1 ? "field" : "fields") where the header names "
          + "\(header.names.count)")
    }
    let columns = header.columns
    let (term, problems) = builder.term(line: line) { column in
      // A line break has no place in a glossary's line.
      columns[column].map { change(column, fields[$0].onOneLine) } ?? ""
    }
    if let term { terms.append(term) }
    for problem in problems {
      let index = columns[problem.column] ?? 0
      skip(line, GlossaryFile.column(ofField: index, in: fields), problem.message)
    }
  }

  private mutating func skip(_ line: Int, _ column: Int, _ message: String) {
    skipped.append(Diagnostic(file: path, line: line, column: column, message: message))
  }
}

extension String {
  /// The text without white space at its ends, and with a blank for each run of line breaks, tabs
  /// and the blanks about them; other blanks stay.
  var onOneLine: String {
    let hasBreak = utf8.contains {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
    }
    guard hasBreak else { return trimmed }
    return split { $0.isNewline || $0 == "\t" }.map(\.trimmed).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
