/// The closed word lists that recognition looks things up in.
struct EntityTables: Sendable {
  let numberWords = NumberWord.table()
  let months = Month.table()
  let units = UnitSymbol.table()
  let currencies = Currency.table()
  /// `kedua` before `belas`, `kesebelas`: the number words under their ordinals.
  let ordinals: [String: String]
  /// The words that an entity may begin with.
  let beginnings: Set<String>

  /// The length in bytes of the longest word of `beginnings`.
  let longestBeginning: Int

  static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jum’at", "sabtu", "minggu", "ahad",
  ]
  /// Words between a weekday and its date.
  static let afterWeekdays: Set<String> = [
    "dini", "pagi", "siang", "sore", "petang", "malam", "lalu", "kemarin", "besok",
  ]
  /// The time zones, in English and by what they are before UTC in hours.
  static let zones = [
    "wib": ("Western Indonesia Time", 7), "wita": ("Central Indonesia Time", 8),
    "wit": ("Eastern Indonesia Time", 9), "gmt": ("GMT", 0), "utc": ("UTC", 0),
  ]
  /// The parts of a day, and the hours up to twelve that are of the afternoon or evening in them.
  static let laterHours: [String: ClosedRange<Int>] = [
    "siang": 1...4, "sore": 1...7, "petang": 3...7, "malam": 6...11,
  ]
  /// Words before a time of day.
  static let clockWords: Set<String> = ["pukul", "pkl", "jam"]
  /// Words before a date.
  static let dateWords: Set<String> = [
    "tanggal", "tgl", "pada", "dari", "mulai", "antara", "sejak",
  ]
  static let joiners = ["hingga": "to", "sampai": "to", "dan": "and", "atau": "or"]
  static let fractions = [
    "pertiga": "third", "perempat": "fourth", "perlima": "fifth", "perenam": "sixth",
    "pertujuh": "seventh", "perdelapan": "eighth", "persembilan": "ninth", "persepuluh": "tenth",
  ]

  init() {
    var ordinals: [String: String] = [:]
    var beginnings: Set<String> = ["ke"]
    for (word, parts) in numberWords where parts[0].beginsNumber {
      beginnings.insert(word)
      switch parts[0] {
      case .unit(0...1), .small(10), .setengah: break
      default: ordinals["ke" + word] = word
      }
    }
    beginnings.formUnion(ordinals.keys)
    beginnings.formUnion(months.keys)
    beginnings.formUnion(currencies.keys)
    beginnings.formUnion(Currency.dollars.keys)
    self.ordinals = ordinals
    self.beginnings = beginnings
    longestBeginning = beginnings.map(\.utf8.count).max() ?? 0
  }
}
