import Articles

/// A word, a numeral or a mark of a text, with where it stands.
public struct TextToken: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case word, numeral, mark }

  public let kind: Kind
  /// As written; of a word, the typographic apostrophe is made a plain one.
  public let text: String
  /// The text in lower case.
  public let lower: String
  /// Byte offsets.
  public let range: SourceRange

  public var startsUppercase: Bool { text.first?.isUppercase ?? false }

  /// The tokens of `text`. White space is left out; a numeral holds the points, commas and colons
  /// between its digits; a word holds the apostrophes between its letters; everything else is a
  /// mark of one character.
  ///
  /// - Complexity: O(length of `text`).
  public static func tokens(of text: String) -> [TextToken] {
    let bytes = Array(text.utf8)
    var tokens: [TextToken] = []
    var start = 0
    while start < bytes.count {
      let (kind, end) = extent(at: start, in: bytes)
      if let kind {
        var written = String(decoding: bytes[start..<end], as: UTF8.self)
        if kind == .word { written = written.withPlainApostrophes }
        tokens.append(
          TextToken(
            kind: kind, text: written, lower: written.lowercased(),
            range: SourceRange(start, end)))
      }
      start = end
    }
    return tokens
  }

  private static func extent(at start: Int, in bytes: [UInt8]) -> (Kind?, Int) {
    let first = bytes[start]
    var end = start + 1
    func next(_ offset: Int = 0) -> UInt8 { end + offset < bytes.count ? bytes[end + offset] : 0 }
    if first == UInt8(ascii: " ") || (first >= 0x09 && first <= 0x0D) { return (nil, end) }
    if first.isDigit {
      while next().isDigit || (isSeparator(next()) && next(1).isDigit) { end += 1 }
      return (.numeral, end)
    }
    if first.isLetter || isLetterStart(bytes, start) {
      while end < bytes.count {
        if next().isLetter || isLetterStart(bytes, end) || next() & 0xC0 == 0x80 {
          end += 1
        } else if let length = apostropheLength(bytes, end), end + length < bytes.count,
          bytes[end + length].isLetter
        {
          end += length
        } else {
          break
        }
      }
      return (.word, end)
    }
    while next() & 0xC0 == 0x80 { end += 1 }
    // A space that does not break (U+00A0, U+202F, U+2009) is white space too.
    let isSpace =
      bytes[start..<end].elementsEqual([0xC2, 0xA0])
      || bytes[start..<end].elementsEqual([0xE2, 0x80, 0xAF])
      || bytes[start..<end].elementsEqual([0xE2, 0x80, 0x89])
    return (isSpace ? nil : .mark, end)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  /// Whether a letter beyond ASCII starts here: two-byte characters from U+00C0 on, and three-byte
  /// ones other than the punctuation from U+2000 to U+2BFF and U+3000 to U+303F.
  private static func isLetterStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xC3...0xDF, 0xE0, 0xE1, 0xE4...0xEF: true
    case 0xE3: index + 1 < bytes.count && bytes[index + 1] != 0x80
    default: false
    }
  }

  private static func apostropheLength(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return bytes[index...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : nil
  }
}

extension String {
  /// With `'` for the typographic apostrophe.
  var withPlainApostrophes: String {
    // Few texts hold one, and to look at bytes is quicker than to look at characters.
    utf8.contains(0xE2) ? String(map { $0 == "’" ? "'" : $0 }) : self
  }
}
