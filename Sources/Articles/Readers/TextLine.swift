/// A line of a text, without its ending and the white space at its ends.
struct TextLine {
  let range: SourceRange
  /// White space before the text, in columns; a tab counts as four.
  let indent: Int
  /// In characters, counted as code points.
  let length: Int

  var isBlank: Bool { range.count == 0 }

  /// The lines of `source` within `range`; LF, CRLF, CR, form feed and the Unicode line and
  /// paragraph separators end a line.
  ///
  /// - Complexity: O(bytes).
  static func lines(of source: SourceText, in range: SourceRange? = nil) -> [TextLine] {
    let end = range?.upperBound ?? source.bytes.count
    var lines: [TextLine] = []
    var start = range?.lowerBound ?? 0
    var position = start
    source.bytes.withUnsafeBufferPointer { bytes in
      while position < end {
        let width = ending(in: bytes, at: position)
        guard width > 0 else {
          position += 1
          continue
        }
        lines.append(TextLine(source, bytes, from: start, to: position))
        position += width
        start = position
      }
      if start < end { lines.append(TextLine(source, bytes, from: start, to: end)) }
    }
    return lines
  }

  private static func ending(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    switch bytes[position] {
    case 0x0A, 0x0C: 1
    case 0x0D: position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    case 0xE2:
      position + 2 < bytes.count && bytes[position + 1] == 0x80
        && (bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }

  private init(
    _ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) {
    range = source.trimmed(SourceRange(start, end))
    indent = bytes[start..<range.lowerBound].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    length = bytes[range.lowerBound..<range.upperBound].reduce(0) { count, byte in
      count + (byte & 0xC0 == 0x80 ? 0 : 1)
    }
  }
}
