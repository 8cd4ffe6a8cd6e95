/// The text of a file that must be UTF-8.
enum TextFile {
  /// The text, without a byte order mark.
  ///
  /// - Throws: `GlossaryFormatError` at the first byte that is not UTF-8, and for UTF-16.
  static func text(of bytes: [UInt8], path: String) throws(GlossaryFormatError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw GlossaryFormatError(
        file: path, line: 1, "the file is UTF-16, not UTF-8; save it as UTF-8")
    }
    let content =
      bytes.starts(with: GlossaryParser.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    // The longest prefix that is valid ends before the first bad byte.
    var decoder = UTF8()
    var iterator = content.makeIterator()
    var good = 0
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      good += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let byte = String(content[content.startIndex + good], radix: 16, uppercase: true)
    throw GlossaryFormatError(
      file: path, line: line, column: column,
      "byte 0x\(byte) is not UTF-8; save the file as UTF-8")
  }
}
