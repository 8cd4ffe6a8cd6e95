import RuleTranslation
import Translation

/// Dates in words and in digits, the day first.
extension EntityParser {
  /// A date that begins with a number.
  mutating func readDate() {
    guard let first = atom(0) else { return }
    readNumericDate(first)
    if let days = parts(first.surface), days.count == 2, days.allSatisfy({ $0.utf8.count <= 2 }),
      let month = atom(1).flatMap({ month($0) }), let last = Int(days[1]), month.has(day: last),
      let day = Int(days[0]), day >= 1, day < last, first.surface.contains("/")
    {
      readDay(DaySpan(first: day, last: last, joiner: "/"), of: month, end: 2)
    }
    guard let day = first.plainNumber(digits: 1...2), let next = atom(1) else { return }
    if let month = month(next), month.has(day: day) {
      readDay(DaySpan(last: day), of: month, end: 2)
    } else if let joiner = dayJoiner(), let last = atom(2)?.plainNumber(digits: 1...2),
      let month = atom(3).flatMap({ month($0) }), month.has(day: last), day >= 1, day < last
    {
      readDay(DaySpan(first: day, last: last, joiner: joiner), of: month, end: 4)
    }
  }

  /// A date that begins with a month: `Oktober 2022`, `Oktober-November 2022`.
  mutating func readMonth() {
    guard let first = atom(0), let month = month(first) else { return }
    if let year = year(at: 1) {
      let text = "\(month.english) \(year)"
      let date = CalendarDate(year: year, month: month)
      offer(2, "date", "time month", text, Self.dates([date]))
      if let dash = dash(2), let last = atom(3).flatMap({ self.month($0) }),
        let lastYear = self.year(at: 4)
      {
        offer(
          5, "date", "time month", "\(text)\(dash)\(last.english) \(lastYear)",
          Self.range(date, CalendarDate(year: lastYear, month: last)))
      }
    } else if attached(1)?.isDash == true, let next = attached(2), let last = self.month(next) {
      let text = "\(month.english)-\(last.english)"
      let first = CalendarDate(month: month)
      if let year = year(at: 3) {
        offer(
          4, "date", "time month", "\(text) \(year)",
          Self.range(first, CalendarDate(year: year, month: last)))
      } else if !month.isAbbreviation && !last.isAbbreviation {
        offer(3, "date", "time month", text, Self.range(first, CalendarDate(month: last)))
      }
    }
  }

  // MARK: Parts

  private func month(_ atom: EntityAtom) -> Month? {
    guard atom.kind == .word, let month = tables.months[atom.form] else { return nil }
    return month.isAbbreviation && atom.surface == atom.form ? nil : month
  }

  private mutating func year(at index: Int) -> Int? {
    guard let atom = atom(index), atom.spaceBefore, let year = atom.plainNumber(digits: 4...4),
      year >= 1000, year <= 2999
    else { return nil }
    return year
  }

  /// What stands between the days of `22-25 Oktober`, `tanggal 22 dan 23 Oktober`.
  private mutating func dayJoiner() -> String? {
    if let dash = dash(1) { return dash }
    guard let word = atom(1), EntityTables.dateWords.contains(formBefore) || formBefore == "("
    else {
      return nil
    }
    return EntityTables.joiners[word.form].map { " \($0) " }
  }

  /// Offers the day with its month, the day that a dash may lead to, and the year.
  private mutating func readDay(_ days: DaySpan, of month: Month, end: Int) {
    var text = "\(month.english) \(days.text)"
    var end = end
    var later: CalendarDate?
    /// The days of the one month, or the range from the first of them to that of the later one.
    func values(_ year: Int?) -> [EntityValue] {
      guard var later else { return Self.values(days, of: month, year) }
      later.year = year
      return Self.range(CalendarDate(month: month, day: days.first ?? days.last), later)
    }

    offer(end, "date", "time", text, values(nil))
    if let dash = dash(end), let lastDay = atom(end + 1)?.plainNumber(digits: 1...2),
      let last = atom(end + 2).flatMap({ self.month($0) }), last.has(day: lastDay)
    {
      text += "\(dash)\(last.english) \(lastDay)"
      end += 3
      later = CalendarDate(month: last, day: lastDay)
      offer(end, "date", "time", text, values(nil))
    }
    if let year = year(at: end) {
      offer(end + 1, "date", "time", "\(text), \(year)", values(year))
    }
  }
}
