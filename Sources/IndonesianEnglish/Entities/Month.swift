/// A month of the Gregorian calendar.
struct Month: Hashable, Sendable {
  /// 1 to 12.
  let number: Int
  /// Whether the word is short, and so might be something else.
  let isAbbreviation: Bool

  var english: String { Self.english[number - 1] }

  /// Whether the month can have a day `day`; February has 29.
  func has(day: Int) -> Bool { day >= 1 && day <= Self.days[number - 1] }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static let names = [
    "januari", "februari pebruari", "maret", "april", "mei", "juni", "juli", "agustus",
    "september", "oktober", "november nopember", "desember",
  ]
  private static let abbreviations = [
    "jan", "feb", "mar", "apr", "", "jun", "jul", "agu ags agt agust", "sep sept", "okt",
    "nov nop", "des",
  ]

  /// The months by Indonesian name.
  static func table() -> [String: Month] {
    var table: [String: Month] = [:]
    for (list, isAbbreviation) in [(names, false), (abbreviations, true)] {
      for (index, words) in list.enumerated() {
        for word in words.split(separator: " ") {
          table[String(word)] = Month(number: index + 1, isAbbreviation: isAbbreviation)
        }
      }
    }
    return table
  }
}
