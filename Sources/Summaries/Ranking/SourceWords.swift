/// The words of an Indonesian sentence, with the signs that the ranking looks for.
struct SourceWords {
  /// In lower case, marks left out; a hyphen, point, comma or apostrophe within stays.
  private(set) var words: [String] = []
  /// How many words have a digit.
  private(set) var numbers = 0
  /// How many words after the first begin with a capital.
  private(set) var names = 0
  /// The share of the sentence's words within double quotation marks, from 0 to 1.
  private(set) var quotedShare = 0.0
  /// Whether a quotation mark comes before the first word.
  private(set) var opensQuotation = false
  /// The full stop, question or exclamation mark that ends the sentence, closing quotation marks and
  /// parentheses left out.
  private(set) var lastMark: UInt8?

  /// Parts a sentence.
  ///
  /// - Complexity: O(bytes).
  init(_ sentence: String) {
    let bytes = Array(sentence.utf8)
    var quoted = 0
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let length = Self.wordLength(bytes, at: index)
      if length > 0 {
        if words.isEmpty { opensQuotation = isQuoted }
        add(bytes[index..<index + length])
        if isQuoted { quoted += 1 }
        lastMark = nil
        index += length
        continue
      }
      switch Self.mark(bytes, at: index) {
      case .straight: isQuoted.toggle()
      case .opening: isQuoted = true
      case .closing: isQuoted = false
      case nil: break
      }
      if Self.isEndMark(bytes[index]) { lastMark = bytes[index] }
      index += Self.isGeneralPunctuation(bytes, at: index) ? 3 : 1
    }
    if !words.isEmpty { quotedShare = Double(quoted) / Double(words.count) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    if word.contains(where: Self.isDigit) {
      numbers += 1
    } else if let first = word.first, Self.isCapital(first), !words.isEmpty {
      names += 1
    }
    words.append(
      String(decoding: word.map { Self.isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self))
  }

  private enum QuotationMark { case straight, opening, closing }

  private static func mark(_ bytes: [UInt8], at index: Int) -> QuotationMark? {
    if bytes[index] == UInt8(ascii: "\"") { return .straight }
    guard isGeneralPunctuation(bytes, at: index) else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x9C), (0x80, 0x9E): return .opening
    case (0x80, 0x9D): return .closing
    default: return nil
    }
  }

  /// The length of the word that begins at an index, 0 where none does.
  private static func wordLength(_ bytes: [UInt8], at start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if isWordByte(bytes, at: end) {
        end += 1
      } else if end > start, end + 1 < bytes.count, isJoiner(bytes[end]),
        isWordByte(bytes, at: end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end - start
  }

  /// Whether a byte belongs to a letter or digit: beyond ASCII, all but dashes, quotation marks
  /// and the no-break space.
  private static func isWordByte(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isDigit(byte) || isCapital(byte) || isCapital(byte & ~0x20) }
    if isGeneralPunctuation(bytes, at: index) { return false }
    if byte == 0xC2, index + 1 < bytes.count { return bytes[index + 1] > 0xBF }
    return !(byte < 0xC0 && index > 0 && bytes[index - 1] == 0xC2)
  }

  /// U+2000 to U+20BF, which are spaces, dashes, quotation marks and signs.
  private static func isGeneralPunctuation(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && (0x80...0x82).contains(bytes[index + 1])
  }

  private static func isEndMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isJoiner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "'")
  }
}
