/// Numbers before a full stop: items of a list, years, times, grouped thousands.
extension SentenceScanner {
  /// Whether `word` numbers an item: `1.`, `a.`, `IV.`, `1.2.` at the start of a sentence or
  /// after a colon or semicolon, or the number that comes after the last item's.
  mutating func isItem(_ word: WordShape) -> Bool {
    guard hasItemShape(word) else { return false }
    let value = word.digits == word.range.count ? self.value(of: word.range) : 0
    guard isSentenceStart(word.start) || isIntroduced(word, value) else { return false }
    lastItem = value
    return true
  }

  /// Whether `word` stands where a list goes on within a sentence.
  private func isIntroduced(_ word: WordShape, _ value: Int) -> Bool {
    let end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    switch text[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return true
    default: return value > 1 && value == lastItem + 1
    }
  }

  private func value(of range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
  }

  private func hasItemShape(_ word: WordShape) -> Bool {
    guard !word.isEmpty, word.range.count <= 8, word.others + word.wide == 0 else { return false }
    if isRoman(word.range) { return true }
    var digits = 0
    var letters = 0
    for index in word.range {
      switch text[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."):
        digits = 0
        letters = 0
      default: letters += 1
      }
      // a year or grouped thousands number nothing
      let limit = word.stops > 0 ? 2 : 3
      if digits > limit || letters > 1 || (digits > 0 && letters > 0) { return false }
    }
    return true
  }

  /// Whether nothing but opening marks stands between the sentence's start and `index`.
  private func isSentenceStart(_ index: Int) -> Bool {
    guard index - start <= 8 else { return false }
    return !(start..<max(start, index)).contains { text.isWord(at: $0) }
  }

  /// Whether the sentence ends after the number `word`.
  func isEnd(afterNumber word: WordShape, before next: Following) -> Bool {
    if next.kind == .digit {
      return !isClock(word, next) && !isGrouped(word, next)
    }
    return true
  }

  /// How many digits stand at `index`, eight at the most.
  private func digits(at index: Int) -> Int {
    var end = index
    while end < index + 8, text.isDigit(at: end) { end += 1 }
    return end - index
  }

  /// `pukul 19. 30 WIB`: a space got into a time.
  private func isClock(_ word: WordShape, _ next: Following) -> Bool {
    guard word.range.count <= 2, digits(at: next.position) == 2 else { return false }
    let end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    let before = WordShape(text: text, endingAt: end, floor: start)
    guard classes(of: before).contains(.clock) else { return false }
    return !text.isLower(at: text.skippingSpace(from: next.position + 2))
  }

  /// `2.904. 678`: a space got into a number.
  private func isGrouped(_ word: WordShape, _ next: Following) -> Bool {
    guard word.stops > 0, word.digits > 3, digits(at: next.position) == 3 else { return false }
    return text[next.position + 3] != UInt8(ascii: ".")
  }

  /// `No. IX. E. 1`: spaces got into the number of a regulation.
  func isRegulation(_ word: WordShape, _ next: Following) -> Bool {
    guard isRoman(word.range), next.kind == .upper,
      text[next.position + 1] == UInt8(ascii: ".")
    else { return false }
    let end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    guard text[end - 1] == UInt8(ascii: ".") else { return false }
    return classes(of: self.word(before: end - 1)).contains(.number)
  }

  /// `v2. 1`: a space got into the number of a version.
  func isVersion(_ word: WordShape) -> Bool {
    word.letters == 1 && word.digits > 0 && word.others == 0
      && text[word.start] | 0x20 == UInt8(ascii: "v")
  }
}
