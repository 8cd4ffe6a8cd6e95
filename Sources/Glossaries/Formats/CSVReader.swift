/// Reads comma-separated values by RFC 4180: quoted fields may hold separators, doubled quotes and
/// line breaks. Lines may end with CR LF, LF or CR; a blank line is no record.
///
/// Kept small and own because messages need the line of each record, which SwiftCSV does not give.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let path: String
  private var position = 0
  private var line = 1

  /// - Parameter separator: a byte of ASCII.
  init(_ text: String, separator: UInt8, path: String) {
    bytes = Array(text.utf8)
    self.separator = separator
    self.path = path
  }

  /// All records.
  ///
  /// - Throws: `GlossaryFormatError` for a quote that is not closed, or has text behind it.
  /// - Complexity: O(bytes).
  static func records(
    of text: String, separator: UInt8, path: String
  ) throws(GlossaryFormatError) -> [CSVRecord] {
    var reader = CSVReader(text, separator: separator, path: path)
    var records: [CSVRecord] = []
    while let record = try reader.next() {
      if record.fields != [""] { records.append(record) }
    }
    return records
  }

  private mutating func next() throws(GlossaryFormatError) -> CSVRecord? {
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    endLine()
    return CSVRecord(fields: fields, line: start)
  }

  private mutating func field() throws(GlossaryFormatError) -> String {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quoted() }
    let start = position
    while position < bytes.count, bytes[position] != separator, !isLineEnd { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() throws(GlossaryFormatError) -> String {
    let start = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else {
          guard position == bytes.count || bytes[position] == separator || isLineEnd else {
            throw GlossaryFormatError(
              file: path, line: line,
              "text stands after the closing quote of '\(Self.shown(content))'; double a quote "
                + "inside a field")
          }
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      content.append(byte)
    }
    throw GlossaryFormatError(
      file: path, line: start,
      "the quote before '\(Self.shown(content))' is never closed; close it, or double it")
  }

  private var isLineEnd: Bool {
    bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r")
  }

  private mutating func endLine() {
    guard position < bytes.count else { return }
    if bytes[position] == UInt8(ascii: "\r") {
      position += 1
      line += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    } else {
      position += 1
      line += 1
    }
  }

  /// The beginning of a field, for a message.
  private static func shown(_ content: [UInt8]) -> String {
    let text = String(decoding: content.prefix(80), as: UTF8.self)
    let line = text.prefix { !$0.isNewline }.prefix(20)
    return line.count < text.count || content.count > 80 ? line + "…" : String(line)
  }
}
