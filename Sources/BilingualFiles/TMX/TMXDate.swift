import Foundation

/// Dates as TMX writes them: `20240209T101500Z`, in UTC (ISO 8601, basic form).
enum TMXDate {
  private static let style = Date.ISO8601FormatStyle(
    dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted,
    includingFractionalSeconds: false, timeZone: .gmt
  ).year().month().day().time(includingFractionalSeconds: false)

  /// The date that is written so, or a day alone, `20240209`; nil where it is neither.
  static func date(_ text: String) -> Date? {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    guard digits.count == 14 || digits.count == 8 else { return nil }
    func number(_ range: Range<Int>) -> Int {
      range.upperBound <= digits.count ? digits[range].reduce(0) { $0 * 10 + $1 } : 0
    }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    guard 1...12 ~= month, 1...31 ~= day else { return nil }
    // Days from 1970-01-01 by the algorithm of H. Hinnant (days_from_civil).
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    let seconds = number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14)
    return Date(timeIntervalSince1970: Double(days * 86_400 + seconds))
  }

  static func text(of date: Date) -> String {
    date.formatted(style) + "Z"
  }
}
