/// Keeping quotations whole.
///
/// Several sentences within one quotation stay one where a clause takes the quotation for its
/// object: one that leads to it (`Ia berkata: "A. B."`), or one that follows (`"A. B," ujarnya`).
/// A quotation that stands by itself stays whole only where it is short; a longer one is a speech,
/// whose sentences are cut apart.
extension SentenceScanner {
  /// The longest quotation that stays whole with its clause, in bytes. A mark that was left open
  /// by mistake joins no more than that.
  private static let longestAttributed = 600
  /// The longest that stays whole by itself, in bytes: two or three sentences.
  private static let longestAlone = 300

  /// Keeps account of the double quotation mark at `index`.
  mutating func note(quoteAt index: Int, length: Int) {
    insideQuote = !closes(quoteAt: index, length: length, insideQuote: insideQuote)
    if keepsQuotations, insideQuote, let end = endOfWholeQuotation(openedAt: index, length: length)
    {
      wholeUntil = end
    }
  }

  /// Whether the double quotation mark at `index` closes a quotation. The spacing decides, since
  /// typists mix the shapes; with no hint, it does what the last one didn't.
  private func closes(quoteAt index: Int, length: Int, insideQuote: Bool) -> Bool {
    let opens = index == 0 || text.isSpaceOrOpening(before: index)
    let closes = text.isSpaceOrPunctuation(at: index + length)
    if opens == closes { return insideQuote }
    // `"Kami siap, "katanya`: the space went to the wrong side
    if opens, insideQuote, text[index - 2] == UInt8(ascii: ","), text.isLower(at: index + length) {
      return true
    }
    return closes
  }

  /// Where the quotation closes that the mark at `index` opens, nil if it isn't kept whole.
  ///
  /// - Complexity: O(bytes up to the next quotation mark, 600 at the most).
  private func endOfWholeQuotation(openedAt index: Int, length: Int) -> Int? {
    let limit = min(text.count, index + Self.longestAttributed)
    var end = index + length
    while end < limit {
      let length = text.doubleQuote(at: end)
      if length > 0 {
        // another quotation that opens first tells that this one was left open by mistake
        guard closes(quoteAt: end, length: length, insideQuote: true) else { return nil }
        let isKept =
          end - index <= Self.longestAlone || hasContent(before: index)
          || isFollowedByClause(quotationEnd: end, length: length)
        return isKept ? end : nil
      }
      end += 1
    }
    return nil
  }

  /// Whether the clause goes on after the closing mark at `end`: a comma before or after the mark,
  /// or a word in lower case after it.
  private func isFollowedByClause(quotationEnd end: Int, length: Int) -> Bool {
    let comma = UInt8(ascii: ",")
    if text[end - 1] == comma || text[end - 2] == comma || text[end + length] == comma {
      return true
    }
    let next = text.skippingSpace(from: end + length)
    return Following(text: text, at: next).kind == .lower
  }
}
