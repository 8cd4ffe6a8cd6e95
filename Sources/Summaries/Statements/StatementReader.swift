import Articles
import Translation

/// Finds who says what in an article, and how sure it is made to be.
///
/// It looks at the Indonesian alone, so that it does not depend on who translates.
struct StatementReader {
  private let cues: StatementCues
  private let names: ArticleNames
  private let namer: EntityNamer
  private let facts: FactWords

  init(cues: StatementCues, facts: FactWords, names: ArticleNames, namer: EntityNamer) {
    self.cues = cues
    self.facts = facts
    self.names = names
    self.namer = namer
  }

  /// The statements in the order of the article.
  ///
  /// - Complexity: O(words × mentions of each segment).
  func statements(of readings: [SourceReading]) -> [Statement] {
    var found: [Statement] = []
    var last: Speaker?
    var isInside = false
    for (number, reading) in readings.enumerated() {
      let quotations = QuotationSpans(
        reading.segment.text, isInside: isInside && isContinued(number, readings))
      isInside = quotations.endsInside
      var scanner = StatementScanner(
        reading, cues: cues,
        finder: SpeakerFinder(
          reading, number: number, names: names, namer: namer, facts: facts), facts: facts,
        quotations: quotations, last: last)
      if reading.segment.kind == .title || reading.segment.kind == .heading { last = nil }
      scanner.scan()
      last = scanner.last
      found += scanner.statements
      if scanner.statements.allSatisfy({ !$0.isQuotation }) {
        found += unattributed(quotations, reading, speaker: last)
      }
    }
    return found
  }

  private func isContinued(_ number: Int, _ readings: [SourceReading]) -> Bool {
    number > 0 && readings[number].segment.block == readings[number - 1].segment.block
  }

  /// A segment that is nothing but quoted words goes on with those of who spoke last.
  private func unattributed(
    _ quotations: QuotationSpans, _ reading: SourceReading, speaker: Speaker?
  ) -> [Statement] {
    guard let only = quotations.ranges.first, let speaker,
      only.count * 10 >= reading.segment.text.utf8.count * 8
    else { return [] }
    let range = reading.trimmed(only)
    return [
      Statement(
        segment: reading.segment.id, sourceRange: range, source: reading.text(of: range),
        speaker: speaker, verb: nil, degree: .stated, isQuotation: true)
    ]
  }
}
