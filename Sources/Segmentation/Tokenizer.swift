import Articles

/// Cuts a sentence into tokens, in one pass over its bytes.
///
/// A word holds letters, inner hyphens, apostrophes and full stops (`anak-anak`, `Ma'ruf`, `S.H`)
/// and digits after its first letter (`G20`); a number holds inner separators (`1.250,5`,
/// `22/10/2022`, `22.30`). A full stop in the middle of a sentence belongs to its abbreviation.
public struct Tokenizer: Sendable {
  /// Lower-case words that a number may follow without a space, and that stand apart from it
  /// (`Rp2,5`).
  private let unitsBeforeNumbers: Set<[UInt8]>
  /// Lower-case words that a hyphen does not join with what follows (`empat-jam`, `juta-1,8`).
  private let wordsBeforeHyphens: Set<[UInt8]>
  private let longestUnit: Int

  public init(unitsBeforeNumbers: Set<String>, wordsBeforeHyphens: Set<String> = []) {
    self.unitsBeforeNumbers = Set(unitsBeforeNumbers.map { Array($0.utf8) })
    self.wordsBeforeHyphens = Set(wordsBeforeHyphens.map { Array($0.utf8) })
    longestUnit = unitsBeforeNumbers.map(\.utf8.count).max() ?? 0
  }

  /// The tokens of `bytes`, which are UTF-8.
  ///
  /// - Complexity: O(bytes).
  public func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 4)
    var position = 0
    var spaceBefore = false
    while position < bytes.count {
      let (kind, length) = CharacterClass.classify(bytes, at: position)
      if kind == .space {
        spaceBefore = true
        position += length
        continue
      }
      let start = position
      let tokenKind: TokenKind
      switch kind {
      case .letter:
        (tokenKind, position) = endOfWord(bytes, from: start)
      case .digit:
        (tokenKind, position) = endOfNumber(bytes, from: start)
      case .mark:
        tokenKind = .punctuation
        position = endOfMark(bytes, from: start, length: length)
      case .symbol, .space:
        tokenKind = .symbol
        position += length
      }
      tokens.append(
        Token(
          range: SourceRange(start, position), kind: tokenKind,
          spaceBefore: spaceBefore))
      spaceBefore = false
    }
    return tokens
  }

  private func endOfWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (TokenKind, Int) {
    if let end = endOfAddress(bytes, from: start) { return (.address, end) }
    var position = start
    var onlyLetters = true
    while position < bytes.count {
      let (kind, length) = CharacterClass.classify(bytes, at: position)
      if kind == .letter {
        position += length
      } else if kind == .digit {
        if onlyLetters && isUnit(bytes, start..<position) { return (.word, position) }
        onlyLetters = false
        position += length
      } else if joinsLetters(bytes, at: position, length: length) {
        if bytes[position] == UInt8(ascii: "-"), standsApart(bytes, start..<position) { break }
        position += length
      } else if bytes[position] == UInt8(ascii: ".") && position + 1 < bytes.count
        && isFullStopOfAbbreviation(bytes, at: position)
        && !(onlyLetters && endsBeforeNumber(bytes, start..<position))
      {
        position += 1
      } else if !onlyLetters, isDecimalComma(bytes, at: position) {
        position += 1
      } else {
        break
      }
    }
    return (.word, position)
  }

  /// A full stop inside a word (`S.H`), or after one with more of the sentence to come.
  private func isFullStopOfAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Bool {
    let (next, _) = CharacterClass.classify(bytes, at: position + 1)
    if next == .letter || next == .digit { return true }
    if next != .space { return bytes[position + 1] == UInt8(ascii: ",") }
    var after = position + 1
    while after < bytes.count {
      let (kind, length) = CharacterClass.classify(bytes, at: after)
      if kind != .space { return kind == .letter || kind == .digit }
      after += length
    }
    return false
  }

  private func joinsLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, length: Int
  ) -> Bool {
    let byte = bytes[position]
    let isCurlyApostrophe =
      byte == 0xE2 && length == 3 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || isCurlyApostrophe,
      position + length < bytes.count
    else { return false }
    let (next, _) = CharacterClass.classify(bytes, at: position + length)
    return next == .letter || (next == .digit && byte == UInt8(ascii: "-"))
  }

  private func isUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= longestUnit && unitsBeforeNumbers.contains(range.map { bytes[$0] | 0x20 })
  }

  /// Whether a full stop without its blank parts a unit from the number of what follows
  /// (`625 miliar.3. Lombok`); that of `Rp.500` belongs to the unit.
  private func endsBeforeNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    CharacterClass.classify(bytes, at: range.upperBound + 1).kind == .digit
      && isUnit(bytes, range)
      && !isUnit(bytes, range.lowerBound..<range.upperBound + 1)
  }

  /// Whether the hyphen after the word does not join it with what follows: a word of a number, unless
  /// it is doubled or has a suffix (`dua-duanya`, `juta-an`), or any word before a decimal number.
  private func standsApart(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let next = word.upperBound + 1
    var end = next
    while end < bytes.count, CharacterClass.classify(bytes, at: end).kind == .digit { end += 1 }
    if end > next, isDecimalComma(bytes, at: end) { return true }
    guard wordsBeforeHyphens.contains(word.map { bytes[$0] | 0x20 }) else { return false }
    if end > next { return true }
    while end < bytes.count, CharacterClass.classify(bytes, at: end).kind == .letter { end += 1 }
    let following = bytes[next..<end].map { $0 | 0x20 }
    return !following.starts(with: word.map { bytes[$0] | 0x20 })
      && !Self.suffixes.contains(following)
  }

  private static let suffixes: Set<[UInt8]> = Set(["an", "nya", "annya"].map { Array($0.utf8) })

  /// Whether a comma with a digit on each side is at `position`.
  private func isDecimalComma(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: ",")
      && CharacterClass.classify(bytes, at: position - 1).kind == .digit
      && CharacterClass.classify(bytes, at: position + 1).kind == .digit
  }

  private func endOfNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (TokenKind, Int) {
    var position = start
    while position < bytes.count {
      let (kind, length) = CharacterClass.classify(bytes, at: position)
      if kind == .digit {
        position += length
      } else if joinsDigits(bytes[position]), position + 1 < bytes.count,
        CharacterClass.classify(bytes, at: position + 1).kind == .digit
      {
        position += 1
      } else if kind == .letter {
        return (.number, endOfWord(bytes, from: position).1)
      } else {
        break
      }
    }
    return (.number, position)
  }

  private func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// Marks that are one token though they are written with several characters.
  private func endOfMark(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, length: Int
  ) -> Int {
    var end = start + length
    let byte = bytes[start]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    else { return end }
    while end < bytes.count && bytes[end] == byte { end += 1 }
    return end
  }

  /// The end of an address (`https://…`, `www.…`, `a@b.id`) that begins at `start`.
  private func endOfAddress(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard bytes[start] < 0x80 else { return nil }
    var end = start
    var isAddress = Self.opensWithWWW(bytes, at: start)
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !Self.endsAddress(bytes[end]),
      isAddress || end - start < Self.longestWithoutSign
    {
      if bytes[end] == UInt8(ascii: "@") && end > start { isAddress = true }
      if bytes[end] == UInt8(ascii: ":") && end + 2 < bytes.count
        && bytes[end + 1] == UInt8(ascii: "/") && bytes[end + 2] == UInt8(ascii: "/")
      {
        isAddress = true
      }
      end += 1
    }
    guard isAddress else { return nil }
    while end > start + 1, Self.trailsAddress(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// How far to look for the sign of an address, `@` or `://`: each word of a text without spaces
  /// would else look through all that follow.
  private static let longestWithoutSign = 256

  private static func opensWithWWW(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 4 < bytes.count && bytes[start] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 2] | 0x20 == UInt8(ascii: "w") && bytes[start + 3] == UInt8(ascii: ".")
      && bytes[start + 4] > 0x20 && bytes[start + 4] < 0x7F && !endsAddress(bytes[start + 4])
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func trailsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
