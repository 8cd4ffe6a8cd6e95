import Articles
import Translation

/// Finds the dates and spans of time of a segment and resolves them against a day.
struct DateFinder {
  struct Finding {
    let source: String
    let value: String
    let basis: DateFact.Basis
  }

  private let reading: SourceReading
  private let facts: FactWords
  /// The day of publication; nil where nobody knows it.
  private let anchor: CalendarDay?
  private let tokens: [ReadingToken]
  private var findings: [Finding] = []
  private var position = 0
  /// Whether a word before, in the sentence, says that it speaks of what is to come.
  private var isFuture = false

  init(_ reading: SourceReading, facts: FactWords, anchor: CalendarDay?) {
    self.reading = reading
    self.facts = facts
    self.anchor = anchor
    tokens = ReadingToken.tokens(of: reading)
  }

  /// - Complexity: O(words of the segment).
  static func findings(
    in reading: SourceReading, facts: FactWords, anchor: CalendarDay?
  ) -> [Finding] {
    var finder = DateFinder(reading, facts: facts, anchor: anchor)
    finder.find()
    return finder.findings
  }

  private mutating func find() {
    while position < tokens.count {
      let word = self.word
      if position > 0, word.sentence != self.word(at: position - 1).sentence { isFuture = false }
      if let end = endOfDate() {
        position = end
      } else if word.has("weekday") {
        readWeekday()
      } else if word.has("month") {
        readMonth()
      } else if let found = facts.kind(at: position, in: tokens) {
        read(found.kind, length: found.length)
      } else if word.category == "num" {
        readCount()
      } else {
        position += 1
      }
    }
  }

  private var word: SourceWord { reading.words[tokens[position].word] }

  /// `lalu`, `depan`; `kemarin` behind a weekday or a unit says the last one.
  private func shift(at position: Int) -> (months: Int, length: Int)? {
    guard position < tokens.count, let found = facts.kind(at: position, in: tokens) else {
      return nil
    }
    return switch found.kind {
    case .shift(let shift): (shift, found.length)
    case .recent: (-1, found.length)
    default: nil
    }
  }

  // MARK: Dates in digits or with a month

  /// Adds the dates that the entities name at the token.
  ///
  /// - Parameter weekday: the number of the weekday before them, where one is.
  private mutating func endOfDate(weekday: Int? = nil) -> Int? {
    let start = word.range.lowerBound
    let here = reading.entities.filter { $0.value.kind == .date && $0.range.lowerBound == start }
    guard let first = here.first else { return nil }
    var end = position
    while end < tokens.count, word(at: end).range.upperBound <= first.range.upperBound {
      end += 1
    }
    let shift = shift(at: end)
    let upTo = end + (shift?.length ?? 0)
    let source = source(position, upTo)
    for entity in here { add(entity.value, source, shift: shift?.months, weekday: weekday) }
    return max(upTo, position + 1)
  }

  private mutating func add(
    _ value: EntityValue, _ source: String, shift: Int?, weekday: Int?
  ) {
    let ends = [value.value, value.upper].compactMap { $0 }
    let resolved = ends.compactMap {
      DateResolver(anchor).date($0, shift: shift, weekday: ends.count == 1 ? weekday : nil)
    }
    guard resolved.count == ends.count else { return }
    let isStated = ends.allSatisfy { !$0.hasPrefix("--") }
    findings.append(
      Finding(
        source: source, value: resolved.joined(separator: "/"),
        basis: isStated ? .stated : .reckoned))
  }

  /// `Januari lalu`, `Mei tahun lalu`.
  private mutating func readMonth() {
    let start = position
    position += 1
    guard let month = facts.calendarNumber(of: word(at: start).form), let anchor else { return }
    var year: Int?
    var shift = shift(at: position)
    if shift == nil, position < tokens.count, facts[tokens[position].form] == .unit(.year),
      let of = self.shift(at: position + 1)
    {
      year = anchor.year + of.months
      shift = (0, of.length + 1)
    }
    position += shift?.length ?? 0
    if shift == nil, year == nil { year = yearOfRange(at: position) }
    let value =
      year.map { "\($0)-\(CalendarDay.padded(month))" }
      ?? DateResolver(anchor).date("--\(CalendarDay.padded(month))", shift: shift?.months)
    if let value { add(value, from: start) }
  }

  /// The year of the date with which the month at hand makes a range or a pair: `Maret dan Agustus
  /// 2022`.
  private func yearOfRange(at position: Int) -> Int? {
    guard position + 1 < tokens.count,
      facts[tokens[position].form] == .range || word(at: position).category == "cconj"
    else { return nil }
    let start = word(at: position + 1).range.lowerBound
    return reading.entities.first { $0.value.kind == .date && $0.range.lowerBound == start }
      .flatMap { Int($0.value.value.prefix(4)) }
  }

  /// `Rabu`, `Rabu malam`, `Rabu pekan depan`; `Rabu (19/10/2022)` is the date's.
  private mutating func readWeekday() {
    let start = position
    position += 1
    // `Sabtu malam (22/10)`
    if position + 1 < tokens.count, word.has("time"), word(at: position + 1).category == "open" {
      position += 1
    }
    if position < tokens.count, word.category == "open" { position += 1 }
    if position < tokens.count, endsInDate(at: position) {
      let before = findings.count
      let weekday = facts.calendarNumber(of: word(at: start).form)
      if let end = endOfDate(weekday: weekday) { position = end }
      if findings.count > before {
        let last = findings.removeLast()
        let end = min(position + 1, tokens.count)
        let closes = reading.words[tokens[end - 1].word].category == "close"
        findings.append(
          Finding(
            source: source(start, closes ? end : position), value: last.value, basis: last.basis))
      }
      return
    }
    position = start + 1
    // `Senin-Jumat` is every week.
    if position + 1 < tokens.count, word(at: position + 1).has("weekday"),
      facts[tokens[position].form] == .range || word(at: position).category == "hyphen"
    {
      position += 2
      return
    }
    guard let weekday = facts.calendarNumber(of: word(at: start).form), let anchor
    else { return }
    var weeks: Int?
    var shift = shift(at: position)
    if shift == nil, position < tokens.count, facts[tokens[position].form] == .unit(.week),
      let of = self.shift(at: position + 1)
    {
      weeks = of.months
      shift = (0, of.length + 1)
    }
    position += shift?.length ?? 0
    let resolver = DateResolver(anchor)
    let day =
      weeks.map { anchor + (weekday - anchor.weekday + 7 * $0) }
      ?? resolver.weekday(weekday, shift: shift?.months ?? (isFuture ? 1 : 0))
    if let day { add(day.iso, from: start) }
  }

  private func endsInDate(at position: Int) -> Bool {
    let start = reading.words[tokens[position].word].range.lowerBound
    return reading.entities.contains { $0.value.kind == .date && $0.range.lowerBound == start }
  }

  // MARK: Words

  private mutating func read(_ kind: FactWords.Kind, length: Int) {
    let start = position
    position += length
    if kind == .future { isFuture = true }
    guard let anchor else { return }
    switch kind {
    case .day(let days): add((anchor + days).iso, from: start)
    case .recent where !isQuoted(start): add((anchor + -1).iso, from: start)
    case .unit(.year) where yearFollows() && isNumbered(start): position += 1
    case .unit(.year) where yearFollows(): readYear(from: start)
    case .unit(let unit):
      guard let shift = shift(at: position) else { return }
      position += shift.length
      add(DateResolver(anchor).span(unit, shiftedBy: shift.months), from: start)
    case .year where yearFollows(), .range where yearFollows(): readYear(from: position)
    default: break
    }
  }

  private func yearFollows() -> Bool {
    guard position < tokens.count, let year = Int(tokens[position].form),
      (1900...2100).contains(year)
    else { return false }
    let next = tokens[position].word + 1
    return next == reading.words.count || !reading.words[next].isNoun
  }

  /// Whether a number stands before: `Undang-Undang Nomor 8 Tahun 2019` tells of no time.
  private func isNumbered(_ position: Int) -> Bool {
    position > 0 && word(at: position - 1).category == "num"
  }

  private func isQuoted(_ position: Int) -> Bool {
    let start = word(at: position).range.lowerBound
    return QuotationSpans(reading.segment.text, isInside: false).ranges.contains {
      ($0.lowerBound..<$0.upperBound).contains(start)
    }
  }

  private mutating func readYear(from start: Int) {
    let value = String(tokens[position].form)
    position += 1
    findings.append(Finding(source: source(start, position), value: value, basis: .stated))
  }

  /// `tiga hari lalu`, `dua pekan lagi`.
  private mutating func readCount() {
    let start = position
    let first = tokens[position].word
    while position < tokens.count, tokens[position].word == first { position += 1 }
    guard position < tokens.count, case .unit(let unit)? = facts[tokens[position].form],
      let shift = shift(at: position + 1), shift.months != 0, let anchor,
      let count = reading.number(at: first).flatMap({ Int($0) }), count < 200
    else { return }
    position += 1 + shift.length
    add(DateResolver(anchor).span(unit, shiftedBy: shift.months * count), from: start)
  }

  private func word(at position: Int) -> SourceWord { reading.words[tokens[position].word] }

  private mutating func add(_ value: String, from start: Int) {
    findings.append(Finding(source: source(start, position), value: value, basis: .reckoned))
  }

  private func source(_ start: Int, _ end: Int) -> String {
    reading.text(of: tokens[start].word..<tokens[max(start, end - 1)].word + 1)
  }
}
