/// Keeping quotations whole.
extension SentenceScanner {
  /// The farthest that the end of a quotation is looked for, in bytes. A mark that is left open
  /// by mistake then joins no more than that.
  private static let longestQuotation = 1000

  /// Whether a quotation that opened in this sentence is still open at `index` and does close.
  mutating func isWithinQuotation(_ index: Int) -> Bool {
    guard insideQuote else { return false }
    if quotationEnd >= index { return true }
    let limit = min(text.count, index + Self.longestQuotation)
    var end = index
    while end < limit {
      let length = text.doubleQuote(at: end)
      if length > 0 {
        // another quotation that opens first tells that this one was left open by mistake
        guard !text.isSpaceOrOpening(before: end) else { return false }
        if text.isSpaceOrPunctuation(at: end + length) {
          quotationEnd = end
          return true
        }
      }
      end += max(length, 1)
    }
    return false
  }
}
