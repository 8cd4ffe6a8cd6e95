/// A day of the Gregorian calendar, counted from January 1, 1970.
///
/// The algorithms are Howard Hinnant's (*chrono-Compatible Low-Level Date Algorithms*, 2013).
struct CivilDay: Hashable, Comparable {
  let number: Int

  init(number: Int) { self.number = number }

  init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2022-10-22`, with or without a time after it.
  init?(iso text: some StringProtocol) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// From 1, Monday, to 7.
  var weekday: Int { (number + 3) % 7 < 0 ? (number + 3) % 7 + 8 : (number + 3) % 7 + 1 }

  static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
  static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

  /// `2022-10-22`
  var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// `2022-W42`: the week belongs to the year of its Thursday.
  var isoWeek: String {
    let thursday = self + (4 - weekday)
    let year = thursday.parts.year
    let week = (thursday.number - CivilDay(year: year, month: 1, day: 1).number) / 7 + 1
    return "\(year)-W\(Self.padded(week))"
  }

  /// The month `months` later: `2022-11`.
  func isoMonth(shiftedBy months: Int) -> String {
    let (year, month, _) = parts
    let total = year * 12 + month - 1 + months
    return "\(total / 12)-\(Self.padded(total % 12 + 1))"
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
