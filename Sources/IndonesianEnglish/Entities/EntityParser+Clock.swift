import Translation

/// Times of day, after `pukul` or before a time zone.
extension EntityParser {
  /// `22.30 WIB`, `08.00-16.00 WITA`; `22.30` alone only after `pukul` or `jam`.
  mutating func readClock() {
    guard let first = time(at: 0) else { return }
    let isAfterClockWord = EntityTables.clockWords.contains(formBefore)
    let zone = zone(at: 1)
    if zone != nil || (isAfterClockWord && !first.isHourAlone) {
      let end = zone?.end ?? 1
      offer(
        end, "clock", "time", first.text + (zone?.text ?? ""),
        values([(first, zone?.hours)], end: end, isRange: false))
    }
    let end = zone?.end ?? 1
    guard let joiner = clockJoiner(at: end, isFree: isAfterClockWord && zone == nil),
      let last = time(at: end + 1)
    else { return }
    let lastZone = self.zone(at: end + 2)
    guard lastZone != nil || (isAfterClockWord && !first.isHourAlone && !last.isHourAlone) else {
      return
    }
    let lastEnd = lastZone?.end ?? end + 2
    offer(
      lastEnd, "clock", "time",
      first.text + (zone?.text ?? "") + joiner + last.text + (lastZone?.text ?? ""),
      values(
        [(first, zone?.hours ?? lastZone?.hours), (last, lastZone?.hours ?? zone?.hours)],
        end: lastEnd, isRange: joiner != " and " && joiner != " or "))
  }

  /// What times with their zones say that end before the atom at `end`: one, two, or a range.
  private mutating func values(
    _ times: [(time: ClockTime, zone: Int?)], end: Int, isRange: Bool
  ) -> [EntityValue] {
    let partOfDay = token(afterAtom: end - 1)?.form ?? ""
    let texts = times.compactMap { $0.time.iso(zone: $0.zone, partOfDay: partOfDay) }
    guard texts.count == times.count else { return [] }
    return isRange
      ? [EntityValue(.time, texts[0], upper: texts[1])]
      : texts.map { EntityValue(.time, $0) }
  }

  /// A dash, `hingga`, `sampai`; where a clock word stands before also `dan` and `atau`.
  private mutating func clockJoiner(at index: Int, isFree: Bool) -> String? {
    if let dash = dash(index) { return dash }
    guard let word = atom(index), let joiner = EntityTables.joiners[word.form],
      isFree || joiner == "to"
    else { return nil }
    return " \(joiner) "
  }

  /// The time at `index`: `22.30`, `22:30`, `22.30.15`, or an hour alone, which only a zone makes
  /// a time.
  private mutating func time(at index: Int) -> ClockTime? {
    guard let atom = atom(index), atom.kind == .number, atom.surface.utf8.count <= 8 else {
      return nil
    }
    let separator: Character = atom.surface.utf8.contains(UInt8(ascii: ":")) ? ":" : "."
    let parts = atom.surface.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count <= 2, let hour = Int(parts[0]), hour <= 24,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && Int($0).map { $0 < 60 } == true })
    else { return nil }
    return ClockTime(
      text: parts.count == 1 ? parts[0] + ":00" : parts.joined(separator: ":"),
      isHourAlone: parts.count == 1, parts: parts.compactMap { Int($0) })
  }

  private mutating func zone(at index: Int) -> (text: String, hours: Int, end: Int)? {
    guard let word = atom(index), word.kind == .word,
      let (zone, before) = EntityTables.zones[word.form]
    else { return nil }
    if zone == "GMT" || zone == "UTC", let sign = attached(index + 1),
      sign.form == "+" || sign.form == "-", let hours = attached(index + 2), hours.kind == .number
    {
      let number = hours.plainNumber(digits: 1...2) ?? 0
      return (
        " \(zone)\(sign.form)\(hours.surface)", sign.form == "-" ? -number : number, index + 3
      )
    }
    return (" " + zone, before, index + 1)
  }
}
