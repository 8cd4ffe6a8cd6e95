import QualityChecks

extension EventArticle {
  /// A sentence of the article with the day that its `today` or `tomorrow` is, counted from the day of
  /// publication: `today (2025-10-20)`. What is quoted stays as it is, and a sentence that names a date.
  ///
  /// - Complexity: O(words).
  func dated(_ text: String) -> String {
    guard let published = metadata.published.flatMap({ CalendarDay(iso: $0) }) else { return text }
    let dates = DateReferenceReader.references(
      in: TextToken.tokens(of: text), table: findings.words.calendar.english)
    guard !dates.contains(where: { $0.day != nil }) else { return text }
    let quotations = QuotationSpans(text, isInside: false).ranges
    var bytes = Array(text.utf8)
    for date in dates.reversed() {
      let end = date.range.upperBound
      guard let offset = date.offset,
        !quotations.contains(where: { $0.lowerBound <= end && end <= $0.upperBound })
      else { continue }
      bytes.insert(contentsOf: " (\((published + offset).iso))".utf8, at: end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
