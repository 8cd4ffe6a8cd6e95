import Translation

/// What dates and amounts say, for programs.
extension EntityParser {
  // MARK: Dates

  /// The days of a month, as one date, as a range or as two dates.
  static func values(_ days: DaySpan, of month: Month, _ year: Int? = nil) -> [EntityValue] {
    let last = CalendarDate(year: year, month: month, day: days.last)
    guard let day = days.first else { return dates([last]) }
    let first = CalendarDate(year: year, month: month, day: day)
    return days.isList ? dates([first, last]) : range(first, last)
  }

  /// Dates by themselves; those that don't exist have no value.
  static func dates(_ dates: [CalendarDate]) -> [EntityValue] {
    dates.compactMap(\.iso).map { EntityValue(.date, $0) }
  }

  /// The range between two dates.
  static func range(_ first: CalendarDate, _ last: CalendarDate) -> [EntityValue] {
    guard let lower = first.inYear(of: last).iso, let upper = last.iso else { return [] }
    return [EntityValue(.date, lower, upper: upper)]
  }

  // MARK: Amounts

  /// An amount, with its upper end where it is a range; none where one of the numbers isn't
  /// written as Indonesian writes numbers.
  static func amount(
    _ kind: EntityValue.Kind, _ first: Figure, _ second: Figure? = nil, sign: String = "",
    unit: String?
  ) -> [EntityValue] {
    guard let second else {
      return first.value.map {
        [EntityValue(kind, value($0, sign: sign), unit: unit)]
      } ?? []
    }
    guard let low = lowEnd(first, second), let high = second.value else { return [] }
    return [EntityValue(kind, value(low, sign: sign), upper: high.plain, unit: unit)]
  }

  /// The value of a range's lower end: the scale of the upper end is its own too.
  private static func lowEnd(_ first: Figure, _ second: Figure) -> Numeral? {
    first.scale == 0 ? first.numeral?.shifted(by: second.scale) : first.value
  }

  private static func value(_ numeral: Numeral, sign: String) -> String {
    (sign == "-" ? sign : "") + numeral.plain
  }
}
