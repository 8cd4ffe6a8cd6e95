/// A date as far as a text names it: a month, with its year, its day, or both.
struct CalendarDate: Hashable {
  var year: Int?
  let month: Month
  var day: Int?

  /// As ISO 8601 writes it: `2022-10-22`, `2022-10`; without a year `--10-22`, `--10`. Nil for
  /// February 29 of a year that has none.
  var iso: String? {
    if let year, month.number == 2, day == 29, !Self.isLeap(year) { return nil }
    let day = day.map { "-" + Self.padded($0) } ?? ""
    return (year.map(String.init) ?? "-") + "-" + Self.padded(month.number) + day
  }

  /// The date with the year of `last`, up to which a range runs that begins here: the year before
  /// where it would else run backward.
  func inYear(of last: CalendarDate) -> CalendarDate {
    guard year == nil, let lastYear = last.year else { return self }
    let isBefore = (month.number, day ?? 0) <= (last.month.number, last.day ?? 0)
    return CalendarDate(year: isBefore ? lastYear : lastYear - 1, month: month, day: day)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
