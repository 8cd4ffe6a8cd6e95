/// Days, weeks and months as ISO 8601 writes them.
extension CalendarDay {
  /// `2022-10-22`
  var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  /// `2022-W42`: the week belongs to the year of its Thursday.
  var isoWeek: String {
    let thursday = self + (4 - weekday)
    let first = CalendarDay(year: thursday.year, month: 1, day: 1)
    let week = first.map { (thursday.number - $0.number) / 7 + 1 } ?? 1
    return "\(thursday.year)-W\(Self.padded(week))"
  }

  /// The month `months` later: `2022-11`.
  func isoMonth(shiftedBy months: Int) -> String {
    let total = year * 12 + month - 1 + months
    return "\(total / 12)-\(Self.padded(total % 12 + 1))"
  }

  /// With two digits at least.
  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
