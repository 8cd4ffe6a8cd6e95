/// Says which date is meant where a text names it in part, from the day on which it was published.
struct DateResolver {
  private let anchor: CalendarDay?

  init(_ anchor: CalendarDay?) { self.anchor = anchor }

  /// A date with its year: one without (`--10-22`, `--10`) is the one next to the anchor, with a
  /// `shift` the last before it or the next after it. Where that would be to come, a day's `weekday`
  /// may tell that it has passed. Nil where no anchor tells.
  func date(_ value: String, shift: Int?, weekday: Int? = nil) -> String? {
    guard value.hasPrefix("--") else { return value }
    guard let anchor else { return nil }
    let parts = value.dropFirst(2).split(separator: "-").compactMap { Int($0) }
    guard let month = parts.first else { return nil }
    let year = anchor.year
    let isMonth = parts.count == 1
    // A month by itself is the one that runs or has passed, unless the text says what is to come.
    let candidates = (year - 1...year + 1).compactMap {
      CalendarDay(year: $0, month: month, day: isMonth ? 1 : parts[1])
    }
    let chosen: CalendarDay?
    switch shift {
    case .some(let shift) where shift < 0: chosen = candidates.last { $0 <= anchor }
    case .some(let shift) where shift > 0: chosen = candidates.first { $0 >= anchor }
    default:
      let nearest = candidates.min {
        abs($0.number - anchor.number) < abs($1.number - anchor.number)
      }
      let known = candidates.last { $0 <= anchor && $0.weekday == weekday }
      chosen = nearest.map { $0 > anchor && $0.weekday != weekday ? known ?? $0 : $0 }
    }
    guard let chosen else { return nil }
    return isMonth ? chosen.isoMonth(shiftedBy: 0) : chosen.iso
  }

  /// The last such weekday up to the anchor, or the next one after it.
  func weekday(_ weekday: Int, shift: Int) -> CalendarDay? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    if shift > 0 { return anchor + (7 - back) }
    return anchor + (shift < 0 && back == 0 ? -7 : -back)
  }

  /// The day, week, month or year `shift` units from the anchor's own.
  func span(_ unit: FactWords.Unit, shiftedBy shift: Int) -> String {
    guard let anchor else { return "" }
    switch unit {
    case .day: return (anchor + shift).iso
    case .week: return (anchor + 7 * shift).isoWeek
    case .month: return anchor.isoMonth(shiftedBy: shift)
    case .year: return String(anchor.year + shift)
    }
  }

  /// The first day of an ISO 8601 date or interval, to sort by; nil for what is none.
  static func start(of value: String) -> CalendarDay? {
    let first = String(value.prefix { $0 != "/" })
    if let day = CalendarDay(iso: first) { return day }
    let parts = first.split(separator: "-")
    let year = parts.first.flatMap { Int($0) } ?? 9999
    guard parts.count == 2 else { return CalendarDay(year: year, month: 1, day: 1) }
    if parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()) {
      let fourth = CalendarDay(year: year, month: 1, day: 4)
      return fourth.map { $0 + (1 - $0.weekday + 7 * (week - 1)) }
    }
    return CalendarDay(year: year, month: Int(parts[1]) ?? 1, day: 1)
  }
}
