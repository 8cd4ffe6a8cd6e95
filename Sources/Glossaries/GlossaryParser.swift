import Articles

/// Reads the lines of a glossary file, and goes on after a bad one so that all are reported.
struct GlossaryParser {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let path: String
  private(set) var lines: [GlossaryLine] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var columns: [GlossaryColumn: Int] = [:]
  private(set) var columnCount = 0
  private(set) var startsWithMark = false
  private var hasHeader = false
  /// The known columns in the order of the header.
  private var places: [(column: GlossaryColumn, index: Int)] = []
  /// Whether the header names the columns without which no line can be read.
  private var isReadable = false
  /// Whether the whole content is UTF-8, so that no line needs a look.
  private var isValid = false
  private var builder: TermBuilder

  /// - Parameter findsDuplicates: false for a file that is known to be sound.
  init(path: String, findsDuplicates: Bool = true) {
    self.path = path
    builder = TermBuilder(file: path, findsDuplicates: findsDuplicates)
  }

  mutating func parse(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report(line: 1, column: 1, "the file is UTF-16, not UTF-8; save it as UTF-8")
      return
    }
    if let place = bytes.firstIndex(of: 0) {
      let before = bytes[..<place]
      report(
        line: 1 + before.count { $0 == UInt8(ascii: "\n") }, column: 1,
        "the line holds a NUL, as in UTF-16 or in a binary file; save the glossary as UTF-8 text")
      return
    }
    startsWithMark = bytes.starts(with: Self.byteOrderMark)
    isValid = String(validating: bytes, as: UTF8.self) != nil
    builder.reserveCapacity(bytes.count { $0 == UInt8(ascii: "\n") })
    var rest = bytes[(startsWithMark ? 3 : 0)...]
    while !rest.isEmpty {
      let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
      var textEnd = newline ?? rest.endIndex
      if newline != nil, textEnd > rest.startIndex, rest[textEnd - 1] == UInt8(ascii: "\r") {
        textEnd -= 1
      }
      let lineEnd = newline.map { $0 + 1 } ?? rest.endIndex
      let text = rest[rest.startIndex..<textEnd]
      let content = content(of: text)
      lines.append(
        GlossaryLine(
          bytes: text, end: lineEnd == textEnd + 1 ? Self.lineFeed : Array(rest[textEnd..<lineEnd]),
          content: content))
      rest = rest[lineEnd...]
    }
    if !hasHeader && diagnostics.isEmpty {
      report(
        line: 1, column: 1, "no header row; let the first line be \(Self.shownHeader)")
    }
  }

  private static let lineFeed = [UInt8(ascii: "\n")]

  private static let shownHeader =
    "'" + GlossaryColumn.usual.map(\.rawValue).joined(separator: "⇥") + "' (⇥ is a tab)"

  private mutating func content(of bytes: ArraySlice<UInt8>) -> GlossaryLine.Content {
    guard isValid || String(validating: bytes, as: UTF8.self) != nil else {
      reportBadEncoding(of: bytes)
      // A header that can't be read must not make the next line one.
      hasHeader = hasHeader || !bytes.starts(with: [UInt8(ascii: "#")])
      return .other
    }
    if bytes.first == UInt8(ascii: "#") || bytes.isBlank { return .other }
    let fields = fields(of: bytes)
    if bytes.count > FieldProblem.longestField, reportLongField(of: fields) {
      hasHeader = true
      return .other
    }
    guard hasHeader else {
      hasHeader = true
      readHeader(fields)
      return .header
    }
    // Without the two columns no line can be read; the header's error says it all.
    guard isReadable else { return .other }
    return term(fields).map(GlossaryLine.Content.term) ?? .other
  }

  /// What stands between the tabs.
  private func fields(of bytes: ArraySlice<UInt8>) -> [String] {
    var fields: [String] = []
    fields.reserveCapacity(columnCount)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\t") {
        fields.append(
          end == start ? "" : String(decoding: bytes[start..<end], as: UTF8.self))
        start = end + 1
      }
    }
    return fields
  }

  private mutating func readHeader(_ fields: [String]) {
    columnCount = fields.count
    for (index, field) in fields.enumerated() {
      guard let column = GlossaryColumn(rawValue: field.trimmed.lowercased()) else { continue }
      if columns[column] == nil {
        columns[column] = index
        places.append((column, index))
      } else {
        report(
          field: index, of: fields, "column '\(column.rawValue)' stands twice; rename one of them")
      }
    }
    let missing = [GlossaryColumn.source, .target].filter { columns[$0] == nil }
    guard !missing.isEmpty else {
      isReadable = true
      return
    }
    let names = missing.map { "'\($0.rawValue)'" }.joined(separator: " and ")
    report(
      field: 0, of: fields,
      "the header row names no column \(names); let it be \(Self.shownHeader)")
  }

  private mutating func term(_ fields: [String]) -> Term? {
    guard fields.count == columnCount else {
      report(
        field: Swift.min(fields.count, columnCount), of: fields,
        "\(fields.count) \(fields.count == 1 ? "field" : "fields") where the header names "
          + "\(columnCount); put one tab between fields and leave empty ones empty")
      return nil
    }
    let places = places
    let (term, problems) = builder.term(line: lines.count + 1) { column in
      places.first { $0.column == column }.map { fields[$0.index].trimmed } ?? ""
    }
    for problem in problems { report(problem.column, of: fields, problem.message) }
    return term
  }
}

extension GlossaryParser {
  private mutating func report(line: Int, column: Int, _ message: String) {
    diagnostics.append(Diagnostic(file: path, line: line, column: column, message: message))
  }

  private mutating func report(_ column: GlossaryColumn, of fields: [String], _ message: String) {
    report(field: columns[column] ?? 0, of: fields, message)
  }

  private mutating func report(field: Int, of fields: [String], _ message: String) {
    report(
      line: lines.count + 1, column: GlossaryFile.column(ofField: field, in: fields), message)
  }

  private mutating func reportLongField(of fields: [String]) -> Bool {
    for (index, field) in fields.enumerated() {
      guard let message = FieldProblem.length(of: field) else { continue }
      report(field: index, of: Array(fields[..<index]) + [""], message)
      return true
    }
    return false
  }

  private mutating func reportBadEncoding(of bytes: ArraySlice<UInt8>) {
    // The longest prefix that is valid ends before the first bad byte.
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var good = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { good.append(scalar) }
    let text = String(good)
    let byte = String(bytes[bytes.startIndex + text.utf8.count], radix: 16, uppercase: true)
    report(
      line: lines.count + 1, column: text.count + 1,
      "byte 0x\(byte) is not UTF-8; save the file as UTF-8")
  }
}
