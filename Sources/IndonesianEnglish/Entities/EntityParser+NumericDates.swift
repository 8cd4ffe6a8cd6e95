import RuleTranslation

/// Dates in digits alone, the day first: `22/10/2022`, `22-10-2022`, `22-23/10`.
extension EntityParser {
  mutating func readNumericDate(_ first: EntityAtom) {
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
  func parts(_ text: String) -> [Substring]? {
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
    let days = DaySpan(first: firstDay, last: day, joiner: dash)
    let text = "\(month.english) \(days.text)"
    guard parts.count == 3 else {
      return offer(end, "date", "time", text, Self.values(days, of: month))
    }
    guard var year = Int(parts[2]) else { return }
    if parts[2].utf8.count == 2, isDateContext(end: end) {
      year += year < 50 ? 2000 : 1900
    } else if parts[2].utf8.count != 4 || year < 1000 {
      return
    }
    offer(end, "date", "time", "\(text), \(year)", Self.values(days, of: month, year))
  }
}
