/// Whether a single full stop ends a sentence, by the word that it stands after.
extension SentenceScanner {
  /// The word right before `index`.
  func word(before index: Int) -> WordShape {
    WordShape(text: text, endingAt: index, floor: start)
  }

  /// The word before `word`, with white space between them; its own full stop counts to it.
  private func word(beforeWord word: WordShape) -> WordShape {
    let end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    return WordShape(text: text, endingAt: end, floor: start)
  }

  /// What the rules say of `word`.
  func classes(of word: WordShape) -> EntryClass {
    word.isEmpty ? [] : rules.classes(of: text.slice(word.range))
  }

  /// Whether the sentence ends at the full stop of `end`.
  mutating func isEnd(fullStop end: EndRun, before next: Following) -> Bool {
    let word = word(before: end.start)
    guard !word.isEmpty else {
      if isSpacedEllipsis(end.start) { return isOpener(next) }
      return next.kind != .lower || follows(bracketBefore: end.start)
    }
    let known = classes(of: word).intersection(.abbreviations)
    let isItem = isItem(word)
    if next.kind == .lower {
      return !isItem && known.isEmpty && !end.isClosed && isEnd(after: word, beforeLowerCase: next)
    }
    if isItem || end.closedBracket && isAlone(inBracket: word) { return false }
    if !known.isEmpty { return isEnd(after: word, known, end, before: next) }
    if word.isLetter || word.isDottedLetters { return isEnd(afterInitial: word, end, before: next) }
    if word.isNumber { return isEnd(afterNumber: word, before: next) }
    if word.lowers == 0, isRomanOrdinal(next) || isRegulation(word, next) { return false }
    if next.kind == .digit, isVersion(word) { return false }
    if isUnknownAbbreviation(word) {
      // `15 Nm.` is a unit
      if text.isDigit(at: self.word(beforeWord: word).range.upperBound - 1) { return true }
      return word.uppers > 0 ? isOpener(next) : next.kind != .digit
    }
    return true
  }

  private func isEnd(
    after word: WordShape, _ known: EntryClass, _ end: EndRun, before next: Following
  ) -> Bool {
    if known.contains(.never) { return false }
    if known.contains(.number) { return next.kind != .digit && !isCode(next) }
    // `(Tbk.) Nama`: what is abbreviated in brackets ends no sentence outside them
    if end.closedBracket, text[start] != UInt8(ascii: "("), text[start] != UInt8(ascii: "[") {
      return false
    }
    if known.contains(.rarely) { return isOpener(next) || opensQuotation(next) }
    if known.contains(.degree), !followsName(word) { return isOpener(next) }
    if next.opensBracket || next.kind == .digit { return false }
    return !isFurtherAbbreviation(next)
  }

  /// Whether a degree stands after a comma, after a name, or after another degree.
  private func followsName(_ word: WordShape) -> Bool {
    let end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    if text[end - 1] == UInt8(ascii: ",") { return true }
    if text[end - 1] == UInt8(ascii: ".") {
      let earlier = classes(of: WordShape(text: text, endingAt: end - 1, floor: start))
      return !earlier.isDisjoint(with: [.degree, .freely])
    }
    let name = self.word(beforeWord: word)
    return name.range.count > 1 && text.isUpper(at: name.start)
  }

  /// Whether a degree or a firm's form follows that goes with the one before (`Co. Ltd.`), or two letters
  /// with a slash (`c/o`).
  private func isFurtherAbbreviation(_ next: Following) -> Bool {
    var end = next.position
    while end < next.position + 12, text.isWord(at: end) || text[end] == UInt8(ascii: ".") {
      end += 1
    }
    // `Ltd. c/o PT Sejahtera`
    if end == next.position + 1, text[end] == UInt8(ascii: "/") {
      return text.isWord(at: end + 1) && !text.isWord(at: end + 2)
    }
    guard end > next.position + 1, end <= text.count else { return false }
    // without a full stop only what isn't all capitals: `MA` is a court too
    if text[end - 1] == UInt8(ascii: ".") {
      end -= 1
    } else if text.isUpper(at: end - 1) {
      return false
    }
    let known = rules.classes(of: text.slice(next.position..<end))
    return !known.isDisjoint(with: [.degree, .freely])
  }

  /// Whether a number written otherwise follows: `IV`, `X/2022`, `B-12`.
  private func isCode(_ next: Following) -> Bool {
    var index = next.position
    while index < next.position + 12, text.isUpper(at: index) { index += 1 }
    guard index > next.position, !text.isLower(at: index) else { return false }
    if text.isDigit(at: index) { return true }
    switch text[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
      if text.isWord(at: index + 1) { return true }
    default: break
    }
    return isRoman(next.position..<index)
  }

  /// Whether the word of `range` is a Roman number.
  func isRoman(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count < 10
      && range.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains(text[$0]) }
  }

  /// Whether a Roman number follows that goes with the capitals before it (`SSK. II`); one with a
  /// full stop of its own numbers an item.
  private func isRomanOrdinal(_ next: Following) -> Bool {
    let end = text.endOfLetters(from: next.position)
    guard end - next.position > 1, text[end] != UInt8(ascii: ".") else { return false }
    return (next.position..<end).allSatisfy { [0x49, 0x56, 0x58].contains(text[$0]) }
  }

  private func isEnd(
    afterInitial word: WordShape, _ end: EndRun, before next: Following
  ) -> Bool {
    if end.closedBracket, text[start] != UInt8(ascii: "(") { return false }
    if opensQuotation(next) { return true }
    guard word.isLetter else { return isOpener(next) }
    let before = self.word(beforeWord: word)
    if before.start < word.start, !before.isEmpty {
      // `5 m.`, `500 M.`, `36,5 C.`
      if text.isDigit(at: before.range.upperBound - 1) { return !isInitial(next) }
      if rules.classes(of: text.slice(before.range)).contains(.lettered)
        || isJoined(toLetter: before)
      {
        return !isInitial(next)
      }
    }
    return isOpener(next)
  }

  /// Whether a quotation opens that is no nickname: one of more than two words or so, or one that
  /// a comma closes.
  private func opensQuotation(_ next: Following) -> Bool {
    guard next.opensQuote, next.kind == .upper else { return false }
    var index = next.position
    while index < next.position + 20, index < text.count {
      if text.doubleQuote(at: index) > 0 {
        return text[index - 1] == UInt8(ascii: ",") || text.endMark(at: index - 1) != nil
      }
      index += text.length(at: index)
    }
    return true
  }

  /// Whether `word` joins a letter to one before: `A, B, dan C.`
  private func isJoined(toLetter word: WordShape) -> Bool {
    guard word.isPlain, word.uppers == 0 else { return false }
    var end = text.skippingSpaceBackward(from: word.start, to: max(start, word.start - 4))
    if text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return WordShape(text: text, endingAt: end, floor: start).isLetter && text.isUpper(at: end - 1)
  }

  /// Whether `word` is all that a bracket within the sentence holds: `Letjen. (Purn.) Hadi`.
  private func isAlone(inBracket word: WordShape) -> Bool {
    word.start > start + 1 && text[word.start - 1] == UInt8(ascii: "(")
  }

  /// Whether a single letter with a full stop follows.
  private func isInitial(_ next: Following) -> Bool {
    next.kind == .upper && text[next.position + 1] == UInt8(ascii: ".")
  }

  /// Whether an abbreviation that the rules don't list stands before the full stop: a few
  /// consonants, not all capitals (`Kpt.`, `brp.`).
  private func isUnknownAbbreviation(_ word: WordShape) -> Bool {
    word.range.count <= 4 && word.vowels == 0 && word.lowers > 0 && word.wide == 0
      && word.digits == 0 && word.uppers <= 1
  }

  /// Whether a sentence ends before a word in lower case. It does where that word is a name
  /// written so, and where the typist left out the capital: after a whole word in lower case,
  /// too long for an abbreviation.
  private func isEnd(after word: WordShape, beforeLowerCase next: Following) -> Bool {
    if word.isLetter || word.isDottedLetters { return false }
    if word.isNumber { return word.digits == 4 && word.stops == 0 && !next.opensBracket }
    if startsOddly(next) { return !isUnknownAbbreviation(word) }
    guard !next.opensBracket, word.isPlain, word.others == 0 else { return false }
    guard word.uppers == 0 || (word.uppers == 1 && text.isUpper(at: word.start)) else {
      return false
    }
    return word.letters > 3 && word.vowels > 1
  }

  /// Whether a bracket closed right before the full stop at `index`.
  private func follows(bracketBefore index: Int) -> Bool {
    text[index - 1] == UInt8(ascii: ")") || text[index - 1] == UInt8(ascii: "]")
  }

  /// Whether the full stop at `index` is one of several with spaces between (`. . .`).
  private func isSpacedEllipsis(_ index: Int) -> Bool {
    guard isSpace(before: index) else { return false }
    let end = text.skippingSpaceBackward(from: index, to: max(start, index - 3))
    return text[end - 1] == UInt8(ascii: ".")
  }
}
