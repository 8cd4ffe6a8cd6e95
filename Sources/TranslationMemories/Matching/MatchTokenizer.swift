/// Cuts segments into words, marks and placeables: numbers, dates, weekdays, addresses of pages
/// and mail.
struct MatchTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tokens: [MatchToken]

  private init(_ bytes: UnsafeBufferPointer<UInt8>, room: [MatchToken]) {
    self.bytes = bytes
    tokens = room
  }

  /// The tokens of a text.
  ///
  /// - Parameter room: an array whose storage is used again.
  /// - Complexity: O(bytes).
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, room: consuming [MatchToken] = []
  ) -> [MatchToken] {
    room.removeAll(keepingCapacity: true)
    var tokenizer = MatchTokenizer(bytes, room: room)
    while tokenizer.position < bytes.count { tokenizer.readToken() }
    return tokenizer.tokens
  }

  static func tokens(of text: String) -> [MatchToken] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func readToken() {
    let first = bytes[position]
    if first <= 0x20 || first == 0x7F {
      position += 1
    } else if first.isDigit || first.isLetter {
      readRun()
    } else if first < 0x80 {
      add(.mark, to: position + 1)
    } else {
      let scalar = bytes.scalar(at: position)
      if scalar.value.properties.isAlphabetic {
        readRun()
      } else if scalar.value.properties.isWhitespace {
        position += scalar.length
      } else {
        add(.mark, to: position + scalar.length)
      }
    }
  }

  private mutating func add(_ kind: MatchToken.Kind, to end: Int) {
    tokens.append(MatchToken(kind: kind, range: position..<end))
    position = end
  }

  /// A number, a word or an address: letters and digits, and what joins them within.
  private mutating func readRun() {
    if startsAddress { return add(.address, to: endOfAddress) }
    var end = position
    var isNumber = true
    while end < bytes.count {
      let here = bytes[end]
      if here.isDigit {
        end += 1
      } else if here.isLetter {
        isNumber = false
        end += 1
      } else if here >= 0x80 {
        let scalar = bytes.scalar(at: end)
        let isApostrophe = scalar.value == "’" && bytes.startsWord(at: end + scalar.length)
        guard scalar.value.properties.isAlphabetic || isApostrophe else { break }
        isNumber = false
        end += scalar.length
      } else if isNumber, here.joinsDigits, byte(end + 1).isDigit {
        end += 1
      } else if !isNumber, here == UInt8(ascii: "-") || here == UInt8(ascii: "'"),
        bytes.startsWord(at: end + 1)
      {
        end += 1
      } else if here == UInt8(ascii: "@"), bytes.startsWord(at: end + 1) {
        return add(.address, to: endOfAddress)
      } else {
        break
      }
    }
    isNumber ? readNumber(to: end) : readWord(to: end)
  }

  private mutating func readNumber(to end: Int) {
    let slashes = bytes[position..<end].count { $0 == UInt8(ascii: "/") }
    add(slashes == 2 ? .date : .number, to: end)
    // `9 Februari 2024`: the year that follows belongs to the date.
    guard tokens.count >= 2, tokens[tokens.count - 2].kind == .date,
      tokens[tokens.count - 1].range.count == 4,
      DateWords.months[bytes.lastWord(of: tokens[tokens.count - 2].range)] != nil
    else { return }
    let year = tokens.removeLast()
    tokens[tokens.count - 1].range =
      tokens[tokens.count - 1].range.lowerBound..<year.range.upperBound
  }

  private mutating func readWord(to end: Int) {
    let word = position..<end
    add(.word, to: end)
    guard (3...9).contains(word.count), bytes[word.lowerBound].isCapital else { return }
    let text = String(decoding: bytes[word], as: UTF8.self).lowercased()
    if DateWords.weekdays[text] != nil {
      tokens[tokens.count - 1].kind = .weekday
    } else if tokens.count >= 2, DateWords.months[text] != nil,
      case let day = tokens[tokens.count - 2], day.kind == .number, day.range.count <= 2
    {
      tokens.removeLast()
      tokens[tokens.count - 1] = MatchToken(
        kind: .date, range: day.range.lowerBound..<word.upperBound)
    }
  }

  private var startsAddress: Bool {
    bytes.hasPrefix("http://", at: position) || bytes.hasPrefix("https://", at: position)
      || bytes.hasPrefix("www.", at: position)
  }

  /// Up to white space, without the marks that end a sentence or close a bracket.
  private var endOfAddress: Int {
    var end = position
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    while end > position + 1, bytes[end - 1].endsAddress { end -= 1 }
    return end
  }
}
