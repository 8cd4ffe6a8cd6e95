import Articles

/// Glossaries in comma-separated values, one line each term under a header row.
enum CSVGlossary {
  /// - Throws: `GlossaryFormatError` where the file is no CSV, or its header lacks a column or has
  ///   one twice.
  static func read(
    _ bytes: [UInt8], path: String, columns mapping: ColumnMapping
  ) throws(GlossaryFormatError) -> ImportedGlossary {
    let text = try TextFile.text(of: bytes, path: path)
    let records = try CSVReader.records(of: text, separator: separator(of: text), path: path)
    guard let header = records.first else {
      throw GlossaryFormatError(
        file: path, line: 1, "no header row; let the first line name the columns")
    }
    let table = try HeaderRow(
      header.fields, line: header.line, path: path, columnOf: mapping.column(named:),
      nameOf: mapping.name(of:), required: mapping.mapped)
    var rows = RowReader(table, path: path)
    for record in records.dropFirst() { rows.read(record.fields, line: record.line) }
    return rows.imported
  }

  static func write(_ terms: [Term], columns mapping: ColumnMapping) -> ExportedGlossary {
    let columns = GlossaryColumn.inUse(by: terms)
    var text = columns.map { quoted(mapping.name(of: $0)) }.joined(separator: ",") + "\r\n"
    for term in terms {
      text += columns.map { quoted(term.written($0)) }.joined(separator: ",") + "\r\n"
    }
    return ExportedGlossary(bytes: Array(text.utf8), terms: terms)
  }

  /// A comma, or the semicolon or tab that spreadsheets write instead: the first line tells.
  private static func separator(of text: String) -> UInt8 {
    let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first(where: first.contains)
      ?? UInt8(ascii: ",")
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes =
      field.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
          || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t")
      } || field.first == " " || field.last == " "
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension Term {
  /// What a column says, nothing where an optional one says the default.
  func written(_ column: GlossaryColumn) -> String {
    let value = value(of: column)
    return GlossaryColumn.usual.contains(column) || value != Term.defaultValue(of: column)
      ? value : ""
  }
}

extension GlossaryColumn {
  /// The usual columns, and the others that any of the terms fills.
  static func inUse(by terms: [Term]) -> [GlossaryColumn] {
    allCases.filter { column in
      usual.contains(column)
        || terms.contains { $0.value(of: column) != Term.defaultValue(of: column) }
    }
  }
}
