import Articles
import QualityChecks

/// Finds the times that a text names. It reads both orders of day and month, and what stands
/// between slashes as day, month, year, as Indonesian writes it.
struct DateReferenceReader {
  private let tokens: [TextToken]
  private let table: CalendarWords.Table
  private var found: [DateReference] = []

  /// The times in a text, in order.
  ///
  /// - Complexity: O(number of tokens).
  static func references(
    in tokens: [TextToken], table: CalendarWords.Table
  ) -> [DateReference] {
    var reader = DateReferenceReader(tokens: tokens, table: table)
    var position = 0
    while position < tokens.count { position = reader.read(at: position) }
    return reader.found
  }

  private init(tokens: [TextToken], table: CalendarWords.Table) {
    self.tokens = tokens
    self.table = table
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  /// - Returns: the place to go on from.
  private mutating func read(at start: Int) -> Int {
    if tokens[start].kind == .numeral, let end = readNumeric(at: start) { return end }
    guard tokens[start].kind == .word, let (meaning, length) = meaning(at: start) else {
      return start + 1
    }
    let end = start + length
    var reference = DateReference(
      range: tokens[start].range.union(tokens[end - 1].range))
    switch meaning {
    case .month(let month):
      // `may` and `mar` are months with a capital or a number alone.
      guard tokens[start].startsUppercase || dayBefore(start) != nil else { return end }
      return readMonth(month, at: start)
    case .shortMonth(let month):
      let next = text(start + 1) == "." ? start + 2 : start + 1
      guard dayBefore(start) != nil || number(next, 1...2999) != nil else { return end }
      return readMonth(month, at: start)
    case .weekday(let weekday):
      guard tokens[start].startsUppercase else { return end }
      reference.weekday = weekday
    case .day(let offset): reference.offset = offset
    case .span: reference.span = meaning
    }
    found.append(reference)
    return end
  }

  private func meaning(at start: Int) -> (CalendarWords.Meaning, Int)? {
    table[tokens[start].lower]?.lazy.compactMap { words, meaning in
      words.indices.allSatisfy { text(start + $0) == words[$0] } ? (meaning, words.count) : nil
    }.first
  }

  private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .numeral,
      let number = Int(tokens[index].text), range.contains(number)
    else { return nil }
    return number
  }

  private func dayBefore(_ month: Int) -> Int? { number(month - 1, 1...31) }

  /// `22 Oktober 2022`, `20-23 Oktober`, `October 22, 2022`, `Oct. 22`, `October 2022`.
  private mutating func readMonth(_ month: Int, at start: Int) -> Int {
    var days: [(Int, SourceRange)] = []
    var end = start + 1
    var index = start - 1
    while let day = number(index, 1...31) {
      days.insert((day, tokens[index].range), at: 0)
      guard Self.joints.contains(text(index - 1)), number(index - 2, 1...31) != nil else { break }
      index -= 2
    }
    if text(end) == ".", number(end + 1, 1...9999) != nil { end += 1 }
    if days.isEmpty, number(end, 1...31) != nil {
      while let day = number(end, 1...31) {
        days.append((day, tokens[end].range))
        end += 1
        if Self.ordinals.contains(text(end)) { end += 1 }
        guard Self.joints.contains(text(end)), number(end + 1, 1...31) != nil else { break }
        end += 1
      }
    }
    // `20 to October 23`
    if index == start - 1, !days.isEmpty, Self.joints.contains(text(index)), text(index) != ",",
      let day = number(index - 1, 1...31)
    {
      days.insert((day, tokens[index - 1].range), at: 0)
    }
    var year: Int?
    let afterComma = text(end) == "," ? end + 1 : end
    if let stated = number(afterComma, 1000...2999) {
      year = stated
      end = afterComma + 1
    }
    var whole = tokens[start].range
    if let first = days.first { whole = whole.union(first.1) }
    whole = whole.union(tokens[end - 1].range)
    var reference = DateReference(range: whole)
    (reference.month, reference.year) = (month, year)
    if days.isEmpty { found.append(reference) }
    for (day, _) in days {
      reference.day = day
      found.append(reference)
    }
    return end
  }

  private static let joints: Set<String> = [
    "-", "–", "dan", "hingga", "sampai", "and", "to", "until", "through", ",",
  ]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// `22/10/2022`, `22/10`, `2022-10-22`, `22-10-2022`.
  private mutating func readNumeric(at start: Int) -> Int? {
    let mark = text(start + 1)
    guard mark == "/" || mark == "-", touches(start + 1), touches(start + 2) else { return nil }
    var parts = [tokens[start].text]
    var end = start + 1
    while parts.count < 3, text(end) == mark, touches(end), touches(end + 1),
      tokens.indices.contains(end + 1), tokens[end + 1].kind == .numeral
    {
      parts.append(tokens[end + 1].text)
      end += 2
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.count == 3 || numbers.count == 2 && mark == "/"
    else { return nil }
    var reference = DateReference(range: tokens[start].range.union(tokens[end - 1].range))
    let isYearFirst = numbers[0] > 999
    let dated = isYearFirst ? Array(numbers.reversed()) : numbers
    guard (1...31).contains(dated[0]), (1...12).contains(dated[1]) else { return nil }
    (reference.day, reference.month) = (dated[0], dated[1])
    if dated.count == 3 { reference.year = dated[2] < 100 ? 2000 + dated[2] : dated[2] }
    found.append(reference)
    return end
  }

  private func touches(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }
}
