import Articles

/// One pass over a text that cuts it into sentences.
///
/// The pass runs from mark to mark; `SentenceScanner+FullStop` weighs the word before a full stop,
/// `SentenceScanner+Boundary` what comes between and after, `SentenceScanner+Quotations` says which
/// quotations stay whole.
struct SentenceScanner {
  let text: ByteText
  let rules: EntryTable

  /// Where the current sentence starts.
  var start = 0
  /// Whether a double quotation mark is open, as far as the spacing around the marks tells.
  var insideQuote = false
  /// The last number that numbered an item (`2. …`) within the current sentence, 0 before any.
  var lastItem = 0
  /// Where the last quotation closes that is kept whole: no sentence ends before.
  var wholeUntil = 0
  /// Whether quotations are kept whole that a clause quotes, or that are short.
  let keepsQuotations: Bool
  private var sentences: [SourceRange] = []

  init(text: ByteText, rules: EntryTable, keepsQuotations: Bool) {
    self.text = text
    self.rules = rules
    self.keepsQuotations = keepsQuotations
  }

  /// The sentences of the whole text.
  mutating func scan() -> [SourceRange] {
    sentences.reserveCapacity(text.count / 96 + 1)
    start = text.skippingSpace(from: 0)
    var index = start
    while true {
      index = nextStop(from: index)
      if index >= text.count { break }
      if text.endMark(at: index) != nil {
        index = pass(markAt: index)
      } else {
        let length = text.doubleQuote(at: index)
        if length > 0 { note(quoteAt: index, length: length) }
        index += max(length, 1)
      }
    }
    let end = text.skippingSpaceBackward(from: text.count, to: start)
    if start < end { sentences.append(SourceRange(start, end)) }
    return sentences
  }

  /// The next byte from `index` on that may begin a mark.
  private func nextStop(from index: Int) -> Int {
    let bytes = text.bytes
    var index = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x21, 0x22, 0x2E, 0x3F, 0xC2, 0xE2, 0xE3, 0xEF: return index
      case 0x27, 0x60:
        if text[index + 1] == bytes[index] { return index }
        index += 1
      default: index += 1
      }
    }
    return index
  }

  /// Ends the sentence at `end`; the next one starts at `next`.
  mutating func endSentence(at end: Int, next: Int) {
    sentences.append(SourceRange(start, end))
    start = next
    lastItem = 0
  }

  /// Goes past the run of marks at `index` and ends the sentence there if that is its end.
  ///
  /// - Returns: where to go on from.
  private mutating func pass(markAt index: Int) -> Int {
    var end = EndRun(text: text, at: index)
    if end.mark == .fullStop, text.isLowerOrDigit(at: end.position) { return end.position }
    if closeMarks(of: &end), text.endMark(at: end.position) != nil { return end.position }
    var next = text.skippingSpace(from: end.position)
    if closeSpacedMark(of: &end, before: next) {
      if text.endMark(at: end.position) != nil { return end.position }
      next = text.skippingSpace(from: end.position)
    }
    guard next < text.count else { return next }
    if next > end.position, let credit = credit(at: next) {
      end.position = credit
      next = text.skippingSpace(from: credit)
      guard next < text.count else { return next }
    }
    let following = Following(text: text, at: next)
    let ends =
      next > end.position
      ? isEnd(end, before: following) : isEndWithoutSpace(end, before: following)
    guard ends, end.position > wholeUntil else { return end.position }
    endSentence(at: end.position, next: next)
    return next
  }
}
