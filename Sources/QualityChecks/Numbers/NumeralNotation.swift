/// How a language writes numbers in digits.
struct NumeralNotation: Sendable {
  /// The mark between groups of three digits, and the mark before the decimals.
  let grouping: Character
  let decimal: Character
  /// Whether a notation the other way round is understood too: news agencies' texts mix them.
  let isLenient: Bool

  static let indonesian = NumeralNotation(grouping: ".", decimal: ",", isLenient: true)
  static let english = NumeralNotation(grouping: ",", decimal: ".", isLenient: false)

  /// What a numeral may stand for: the readings of each number in it. `2:1` and, where the
  /// notation knows no other sense, `2,5` are two numbers.
  func readings(of numeral: String) -> [Set<NumberReading>] {
    var parts: [Substring] = []
    var separators: [Character] = []
    var start = numeral.startIndex
    for index in numeral.indices where !numeral[index].isASCIIDigit {
      parts.append(numeral[start..<index])
      separators.append(numeral[index])
      start = numeral.index(after: index)
    }
    parts.append(numeral[start...])

    var readings: Set<NumberReading> = []
    if separators.isEmpty { readings.insert(.value(NumericValue(digits: numeral))) }
    if let value = value(parts, separators, grouping, decimal) { readings.insert(.value(value)) }
    if isLenient, let value = value(parts, separators, decimal, grouping),
      readings.isEmpty || separators == [decimal]
    {
      readings.insert(.value(value))
    }
    if let time = time(parts, separators) { readings.insert(time) }
    return readings.isEmpty ? parts.map { [.value(NumericValue(digits: $0))] } : [readings]
  }

  private func value(
    _ parts: [Substring], _ separators: [Character], _ grouping: Character, _ decimal: Character
  ) -> NumericValue? {
    guard let last = separators.last else { return nil }
    let hasDecimals = last == decimal
    let groups = hasDecimals ? parts.dropLast() : parts[...]
    guard separators.dropLast(hasDecimals ? 1 : 0).allSatisfy({ $0 == grouping }) else {
      return nil
    }
    if groups.count > 1 {
      let isGrouped =
        (1...3).contains(groups[0].count) && groups[0].first != "0"
        && groups.dropFirst().allSatisfy { $0.count == 3 }
      guard isGrouped else { return nil }
    }
    let decimals = hasDecimals ? parts[parts.count - 1] : ""
    return NumericValue(digits: groups.joined() + decimals, exponent: -decimals.count)
  }

  /// `22.30`, `22:30` and `22:30:15` are times of day.
  private func time(_ parts: [Substring], _ separators: [Character]) -> NumberReading? {
    guard (1...2).contains(separators.count), let mark = separators.first, mark != ",",
      separators.allSatisfy({ $0 == mark }), parts[0].count <= 2,
      parts.dropFirst().allSatisfy({ $0.count == 2 }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), hours <= 24, minutes < 60
    else { return nil }
    return .time(hours: hours, minutes: minutes)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
