/// A time of day as it was read.
struct ClockTime {
  /// In English: `22:30`.
  let text: String
  /// Whether it is an hour alone, which only a zone makes a time.
  let isHourAlone: Bool
  /// Hour, minute and second, as far as they are named.
  let parts: [Int]

  /// As ISO 8601 writes it, in hours of 24. Nil for a time past midnight of the day's end.
  ///
  /// - Parameters:
  ///   - zone: the hours before UTC, nil where no zone is named.
  ///   - partOfDay: the word after the time (`malam`), which makes an early hour a late one.
  func iso(zone: Int?, partOfDay: String) -> String? {
    var parts = parts.count == 1 ? parts + [0] : parts
    if parts[0] == 24, parts.dropFirst().contains(where: { $0 > 0 }) { return nil }
    if EntityTables.laterHours[partOfDay]?.contains(parts[0]) == true { parts[0] += 12 }
    let time = parts.map(Self.padded).joined(separator: ":")
    return time + (zone.map { ($0 < 0 ? "-" : "+") + Self.padded(abs($0)) + ":00" } ?? "")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
