import Articles

/// A date or another group of numbers between slashes, or a full date between hyphens:
/// `22/10/2022`, `22/10`, `22-10-2022`, `2022-10-22`.
struct SlashedDate {
  let mentions: [NumberMention]
  /// The index of the first token after it.
  let end: Int

  /// Reads the numbers that start at `start`; nil where there are fewer than two, or no date
  /// between hyphens.
  init?(tokens: [TextToken], at start: Int) {
    guard start + 2 < tokens.count else { return nil }
    let mark = tokens[start + 1].text
    guard mark == "/" || mark == "-" else { return nil }
    var numerals = [tokens[start]]
    var end = start + 1
    while numerals.count < 3, end + 1 < tokens.count, tokens[end].text == mark,
      tokens[end + 1].kind == .numeral,
      tokens[end].range.lowerBound == tokens[end - 1].range.upperBound,
      tokens[end + 1].range.lowerBound == tokens[end].range.upperBound
    {
      numerals.append(tokens[end + 1])
      end += 2
    }
    let numbers = numerals.compactMap { Int($0.text) }
    guard numbers.count == numerals.count, numbers.count >= 2 else { return nil }
    if mark == "-" {
      guard numbers.count == 3, Self.isFullDate(numbers) else { return nil }
    }
    self.end = end
    mentions = zip(numerals, numbers).enumerated().map { index, pair in
      let (numeral, number) = pair
      var readings: Set<NumberReading> = [.value(number)]
      if (1...12).contains(number) { readings.insert(.month(number)) }
      if index == 2, number < 100 {
        readings.formUnion([.value(1900 + number), .value(2000 + number)])
      }
      if index > 0, numbers[0] >= 1000, number < 100 {
        readings.insert(.value(numbers[0] / 100 * 100 + number))
      }
      return NumberMention(
        text: numeral.text, readings: readings, range: numeral.range, isNumeral: true)
    }
  }

  private static func isFullDate(_ numbers: [Int]) -> Bool {
    let isYear: (Int) -> Bool = { (1000...2999).contains($0) }
    return (1...12).contains(numbers[1])
      && (isYear(numbers[0]) && numbers[2] <= 31 || isYear(numbers[2]) && numbers[0] <= 31)
  }
}
