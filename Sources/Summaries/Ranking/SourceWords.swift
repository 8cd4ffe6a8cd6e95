/// The words of an Indonesian sentence, with the signs that the ranking looks for.
struct SourceWords {
  /// The hash of each word (`WordHash`) in lower case, marks left out; a hyphen, point, comma or
  /// apostrophe within stays.
  private(set) var words: [UInt64] = []
  /// How many words have a digit.
  private(set) var numbers = 0
  /// How many words after the first begin with a capital.
  private(set) var names = 0
  /// The share of the sentence's words within double quotation marks, from 0 to 1.
  private(set) var quotedShare = 0.0
  /// Whether a quotation mark comes before the first word.
  private(set) var opensQuotation = false
  private(set) var hasColon = false
  /// The full stop, question or exclamation mark that ends the sentence, closing quotation marks and
  /// parentheses left out.
  private(set) var lastMark: UInt8?

  /// Parts a sentence.
  ///
  /// - Complexity: O(bytes).
  init(_ sentence: String) {
    var sentence = sentence
    sentence.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A word is seldom shorter, with the space after it.
    words.reserveCapacity(bytes.count / 6 + 1)
    var quoted = 0
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: " ") {
        index += 1
        continue
      }
      let start = index
      if let word = Self.word(in: bytes, at: &index) {
        if words.isEmpty {
          opensQuotation = isQuoted
        } else if !word.hasDigit, Self.isCapital(bytes[start]) {
          names += 1
        }
        if word.hasDigit { numbers += 1 }
        if isQuoted { quoted += 1 }
        words.append(word.hash)
        lastMark = nil
        continue
      }
      switch Self.mark(bytes, at: index) {
      case .straight: isQuoted.toggle()
      case .opening: isQuoted = true
      case .closing: isQuoted = false
      case nil: break
      }
      if Self.isEndMark(bytes[index]) { lastMark = bytes[index] }
      if bytes[index] == UInt8(ascii: ":") { hasColon = true }
      index += Self.isGeneralPunctuation(bytes, at: index) ? 3 : 1
    }
    if !words.isEmpty { quotedShare = Double(quoted) / Double(words.count) }
  }

  private enum QuotationMark { case straight, opening, closing }

  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> QuotationMark? {
    if bytes[index] == UInt8(ascii: "\"") { return .straight }
    guard isGeneralPunctuation(bytes, at: index) else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x9C), (0x80, 0x9E): return .opening
    case (0x80, 0x9D): return .closing
    default: return nil
    }
  }

  /// The word that begins at an index, which is moved to its end; nil where none does.
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> (hash: UInt64, hasDigit: Bool)? {
    let start = index
    var hash = WordHash()
    var hasDigit = false
    while index < bytes.count {
      let chunk = ByteChunk(bytes, at: index)
      let length = chunk.wordLength
      if length > 0 {
        hash.combine(chunk.lowercased(length))
        hasDigit = hasDigit || chunk.hasDigit(length)
        index += length
        if length == ByteChunk.size { continue }
      }
      guard goesOn(bytes, at: index, from: start) else { break }
      hash.combine(UInt64(bytes[index]))
      index += 1
    }
    return index > start ? (hash.value, hasDigit) : nil
  }

  /// Whether a word goes on with a byte that is no letter or digit of ASCII.
  private static func goesOn(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int
  ) -> Bool {
    guard index < bytes.count, bytes[index] != UInt8(ascii: " ") else { return false }
    return isWordByte(bytes, at: index)
      || isJoiner(bytes[index]) && index > start && index + 1 < bytes.count
        && isWordByte(bytes, at: index + 1)
  }

  /// Whether a byte belongs to a letter or digit: beyond ASCII, all but dashes, quotation marks
  /// and the no-break space.
  private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isCapital(byte & ~0x20) || isDigit(byte) }
    if isGeneralPunctuation(bytes, at: index) { return false }
    if byte == 0xC2, index + 1 < bytes.count { return bytes[index + 1] > 0xBF }
    return !(byte < 0xC0 && index > 0 && bytes[index - 1] == 0xC2)
  }

  /// U+2000 to U+20BF, which are spaces, dashes, quotation marks and signs.
  private static func isGeneralPunctuation(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
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
