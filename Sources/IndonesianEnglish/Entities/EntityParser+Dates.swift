import RuleTranslation

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
      readDay("\(day)/\(last)", of: month, end: 2)
    }
    guard let day = first.plainNumber(digits: 1...2), let next = atom(1) else { return }
    if let month = month(next), month.has(day: day) {
      readDay("\(day)", of: month, end: 2)
    } else if let joiner = dayJoiner(), let last = atom(2)?.plainNumber(digits: 1...2),
      let month = atom(3).flatMap({ month($0) }), month.has(day: last), day >= 1, day < last
    {
      readDay("\(day)\(joiner)\(last)", of: month, end: 4)
    }
  }

  /// A date that begins with a month: `Oktober 2022`, `Oktober-November 2022`.
  mutating func readMonth() {
    guard let first = atom(0), let month = month(first) else { return }
    if let year = year(at: 1) {
      let text = "\(month.english) \(year)"
      offer(2, "date", "time", text)
      if let dash = dash(2), let last = atom(3).flatMap({ self.month($0) }),
        let lastYear = self.year(at: 4)
      {
        offer(5, "date", "time", "\(text)\(dash)\(last.english) \(lastYear)")
      }
    } else if attached(1)?.isDash == true, let next = attached(2), let last = self.month(next) {
      let text = "\(month.english)-\(last.english)"
      if let year = year(at: 3) {
        offer(4, "date", "time", "\(text) \(year)")
      } else if !month.isAbbreviation && !last.isAbbreviation {
        offer(3, "date", "time", text)
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
  private mutating func readDay(_ day: String, of month: Month, end: Int) {
    var text = "\(month.english) \(day)"
    var end = end
    offer(end, "date", "time", text)
    if let dash = dash(end), let lastDay = atom(end + 1)?.plainNumber(digits: 1...2),
      let last = atom(end + 2).flatMap({ self.month($0) }), last.has(day: lastDay)
    {
      text += "\(dash)\(last.english) \(lastDay)"
      end += 3
      offer(end, "date", "time", text)
    }
    if let year = year(at: end) { offer(end + 1, "date", "time", "\(text), \(year)") }
  }

  // MARK: In digits

  private mutating func readNumericDate(_ first: EntityAtom) {
    if let parts = parts(first.surface) {
      switch parts.count {
      case 3: offerDate(parts, end: 1)
      case 2 where isDateContext(end: 1) && first.surface.utf8.contains(UInt8(ascii: "/")):
        offerDate(parts, end: 1)
      default: break
      }
    } else if first.plainNumber(digits: 1...4) != nil, let dash = dash(1),
      let second = attached(2)
    {
      if let third = attached(4), attached(3)?.isDash == true {
        if let parts = parts([first, second, third].map(\.surface).joined(separator: "/")) {
          offerDate(parts, end: 5)
        }
      } else if let last = parts(second.surface), second.surface.utf8.contains(UInt8(ascii: "/")),
        last.count == 3 || isDateContext(end: 3), let day = first.plainNumber(digits: 1...2)
      {
        offerDate(last, end: 3, from: day, dash)
      }
    }
  }

  /// The two or three numbers of `22/10/2022`, `22.10.2022`.
  private func parts(_ text: String) -> [Substring]? {
    for separator in "/." {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == 2 || parts.count == 3, parts.allSatisfy({ Int($0) != nil }) {
        return parts
      }
    }
    return nil
  }

  /// Whether a weekday, a parenthesis or `tanggal` shows that `22/10` is a date.
  private mutating func isDateContext(end: Int) -> Bool {
    let before = formBefore
    if before == "tanggal" || before == "tgl" || EntityTables.weekdays.contains(before) {
      return true
    }
    guard before == "(" || before == "," || EntityTables.afterWeekdays.contains(before) else {
      return false
    }
    if EntityTables.weekdays.contains(token(at: -2)?.form ?? "") { return true }
    guard before == "(" else { return false }
    let after = token(afterAtom: end - 1)?.surface
    return after == ")" || after == ","
  }

  private mutating func offerDate(
    _ parts: [Substring], end: Int, from firstDay: Int? = nil, _ dash: String = ""
  ) {
    var parts = parts
    if parts.count == 3, parts[0].utf8.count == 4 { parts.reverse() }
    guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, let day = Int(parts[0]),
      let number = Int(parts[1]), (1...12).contains(number)
    else { return }
    let month = Month(number: number, isAbbreviation: false)
    guard month.has(day: day), firstDay ?? 1 <= day, firstDay ?? 1 >= 1 else { return }
    let text = "\(month.english) \(firstDay.map { "\($0)\(dash)" } ?? "")\(day)"
    guard parts.count == 3 else { return offer(end, "date", "time", text) }
    guard let year = Int(parts[2]) else { return }
    if parts[2].utf8.count == 4, year >= 1000 {
      offer(end, "date", "time", "\(text), \(year)")
    } else if parts[2].utf8.count == 2, isDateContext(end: end) {
      offer(end, "date", "time", "\(text), \(year < 50 ? 2000 + year : 1900 + year)")
    }
  }
}
