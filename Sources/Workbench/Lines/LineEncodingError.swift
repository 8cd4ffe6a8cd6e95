/// A line that is not text in UTF-8: which, where, and the way out.
public struct LineEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String?
  /// Counted from 1.
  public let line: Int
  /// The offset of the first bad byte in the input, from 0, and its value.
  public let offset: Int
  public let byte: UInt8

  /// - Parameter bytes: the line's bytes, which start at `lineOffset` in the input.
  init(path: String?, line: Int, lineOffset: Int, bytes: ArraySlice<UInt8>) {
    self.path = path
    self.line = line
    // The longest prefix that is valid ends before the first bad byte.
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var good = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      good += UTF8.width(scalar)
    }
    let index = Swift.min(bytes.startIndex + good, bytes.endIndex - 1)
    offset = lineOffset + index - bytes.startIndex
    byte = bytes[index]
  }

  public var description: String {
    let digits = String(byte, radix: 16, uppercase: true)
    let padded = digits.utf8.count < 2 ? "0" + digits : digits
    return "\(path ?? "standard input"): line \(line): byte 0x\(padded) at offset \(offset) "
      + advice
  }

  private var advice: String {
    if byte == 0 {
      return "is NUL, as in UTF-16 or in a binary file; give text in UTF-8"
    }
    if offset == 0 && byte >= 0xFE {
      return "begins the mark of UTF-16; run the input through iconv -f UTF-16 -t UTF-8"
    }
    return "is not valid UTF-8; run the input through iconv -f windows-1252 -t UTF-8, "
      + "or drop the byte with iconv -c -f UTF-8 -t UTF-8"
  }
}
