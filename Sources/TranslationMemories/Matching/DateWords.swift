/// The names of months and weekdays in both languages.
enum DateWords {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// From 1, by the Indonesian name in small letters.
  static let months: [String: Int] = numbers(
    of: [
      "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
      "oktober", "november", "desember",
    ]
  ).merging([
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "sep": 9, "okt": 10,
    "nov": 11, "des": 12,
  ]) { old, _ in old }

  /// From 1, by the Indonesian name in small letters.
  static let weekdays: [String: Int] = numbers(
    of: ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"])

  private static func numbers(of names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
  }
}
