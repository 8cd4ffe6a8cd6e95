/// Says which date is meant where a text names it in part, from the day on which it was published.
struct DateResolver {
  private let anchor: CivilDay?

  init(_ anchor: CivilDay?) { self.anchor = anchor }

  /// A date with its year: one without (`--10-22`, `--10`) is the one next to the anchor, with a
  /// `shift` the last before it or the next after it. Nil where no anchor tells.
  func date(_ value: String, shift: Int?) -> String? {
    guard value.hasPrefix("--") else { return value }
    guard let anchor else { return nil }
    let parts = value.dropFirst(2).split(separator: "-").compactMap { Int($0) }
    guard let month = parts.first else { return nil }
    let year = anchor.parts.year
    let isMonth = parts.count == 1
    // A month by itself is the one that runs or has passed, unless the text says what is to come.
    let candidates = (year - 1...year + 1).map {
      CivilDay(year: $0, month: month, day: isMonth ? 1 : parts[1])
    }
    let chosen: CivilDay?
    switch shift {
    case .some(let shift) where shift < 0: chosen = candidates.last { $0 <= anchor }
    case .some(let shift) where shift > 0: chosen = candidates.first { $0 >= anchor }
    default:
      chosen = candidates.min {
        abs($0.number - anchor.number) < abs($1.number - anchor.number)
      }
    }
    guard let chosen else { return nil }
    return isMonth ? chosen.isoMonth(shiftedBy: 0) : chosen.iso
  }

  /// The last such weekday up to the anchor, or the next one after it.
  func weekday(_ weekday: Int, shift: Int) -> CivilDay? {
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
    case .year: return String(anchor.parts.year + shift)
    }
  }

  /// The first day of an ISO 8601 date or interval, to sort by; the last possible for what has none.
  static func start(of value: String) -> CivilDay {
    let first = value.prefix { $0 != "/" }
    if let day = CivilDay(iso: first) { return day }
    let parts = first.split(separator: "-")
    let year = parts.first.flatMap { Int($0) } ?? 9999
    guard parts.count == 2 else { return CivilDay(year: year, month: 1, day: 1) }
    if parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()) {
      let fourth = CivilDay(year: year, month: 1, day: 4)
      return fourth + (1 - fourth.weekday + 7 * (week - 1))
    }
    return CivilDay(year: year, month: Int(parts[1]) ?? 1, day: 1)
  }
}
