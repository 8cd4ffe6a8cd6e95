/// Whether a run of marks ends a sentence, by the marks and by what follows.
extension SentenceScanner {
  /// Whether the sentence ends at `end`, with white space between it and what follows.
  mutating func isEnd(_ end: EndRun, before next: Following) -> Bool {
    if end.mark == .wide { return true }
    guard next.kind != .punctuation, hasContent(before: end.start) else { return false }
    if end.closedBracket, isOpening(before: end.start) { return false }
    switch end.mark {
    case .fullStop: return isEnd(fullStop: end, before: next)
    case .strong:
      let word = word(before: end.start)
      if classes(of: word).contains(.exclaimed), !end.isClosed { return isOpener(next) }
      return next.kind == .lower ? !end.isClosed && startsOddly(next) : true
    case .ellipsis:
      switch next.kind {
      case .upper, .caseless: return !isSpace(before: end.start) || isOpener(next)
      default: return false
      }
    case .wide: return true
    }
  }

  /// Whether the sentence ends at `end` although no white space follows (`selesai.Dia`).
  mutating func isEndWithoutSpace(_ end: EndRun, before next: Following) -> Bool {
    if end.mark == .wide { return true }
    guard next.kind == .upper, hasContent(before: end.start) else { return false }
    if text.dash(at: end.position) > 0 { return false }
    if end.closedBracket, isOpening(before: end.start) { return false }
    let word = word(before: end.start)
    let known = classes(of: word)
    let touches = next.position == end.position
    if known.contains(.rarely), touches, word.range.count > 2 { return isOpener(next) }
    guard known.isDisjoint(with: .abbreviations), !known.contains(.exclaimed) else { return false }
    if end.isClosed || !touches {
      return end.closedQuote || word.isPlain || end.mark == .strong
    }
    guard !isAddress(next), !isItem(word) else { return false }
    let afterFirst = next.position + 1
    // `(20/10).Ia`, `"tidak".Dia`, `50%.Kelima`
    if follows(closingMarkBefore: end.start) {
      return text.isLower(at: afterFirst)
    }
    guard word.isPlain || word.isNumber else { return false }
    switch end.mark {
    case .strong: return text.isLower(at: afterFirst) || isOpener(next)
    case .ellipsis, .wide: return isOpener(next)
    case .fullStop:
      guard word.isPlain, text.isLower(at: end.start - 1) else { return isOpener(next) }
      if text.isLower(at: afterFirst) { return true }
      return word.range.count > 3 && word.vowels > 0 && text.isUpper(at: afterFirst)
        && word.uppers == 0
    }
  }

  /// Whether a bracket, a quotation mark or a percent sign stands right before `index`.
  private func follows(closingMarkBefore index: Int) -> Bool {
    switch text[index - 1] {
    case 0x22, 0x25, 0x27, 0x29, 0x5D: true
    default: text.doubleQuote(at: index - 3) == 3
    }
  }

  /// Whether a letter or digit stands between the sentence's start and `index`.
  func hasContent(before index: Int) -> Bool {
    if index - start > 12 { return true }
    return (start..<max(start, index)).contains { text.isWord(at: $0) }
  }

  private func isOpening(before index: Int) -> Bool {
    text[index - 1] == UInt8(ascii: "(") || text[index - 1] == UInt8(ascii: "[")
  }

  /// Whether white space stands right before `index`.
  func isSpace(before index: Int) -> Bool {
    text.skippingSpaceBackward(from: index, to: max(start, index - 3)) < index
  }

  /// Whether a word follows that opens sentences by the rules, and isn't itself abbreviated.
  func isOpener(_ next: Following) -> Bool {
    guard next.kind == .upper else { return false }
    let end = text.endOfLetters(from: next.position)
    return rules.classes(of: text.slice(next.position..<end)).contains(.opener)
  }

  /// Whether a word follows that starts a sentence though not with a capital: `iPhone`, `eBay`,
  /// `al-Azhar`, `detik.com`.
  func startsOddly(_ next: Following) -> Bool {
    var index = next.position
    while index < next.position + 24, index < text.count {
      if text.isUpper(at: index) { return true }
      if text[index] == UInt8(ascii: "."), text.isWord(at: index + 1) {
        let end = text.endOfLetters(from: index + 1)
        return rules.classes(of: text.slice(index + 1..<end)).contains(.domain)
      }
      guard
        text.isWord(at: index) || text[index] == UInt8(ascii: "-")
          || text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: ".")
      else { return false }
      index += text.length(at: index)
    }
    return false
  }

  /// Whether what follows goes on the name of a site or a file: `Kompas.Com`, `Www.Detik.Com`.
  private func isAddress(_ next: Following) -> Bool {
    let end = text.endOfLetters(from: next.position)
    if rules.classes(of: text.slice(next.position..<end)).contains(.domain) { return true }
    return text[end] == UInt8(ascii: ".") && text.isLowerOrDigit(at: end + 1)
  }
}
