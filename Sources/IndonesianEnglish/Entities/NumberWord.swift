/// What a word adds to a number written in words.
enum NumberWord: Hashable, Sendable {
  /// `satu` to `sembilan`, and `nol`.
  case unit(UInt64)
  /// A number that is complete below a hundred: `sepuluh`, `sebelas`.
  case small(UInt64)
  case belas, puluh, ratus, seratus
  /// Ten to the power: `ribu`, `juta`.
  case scale(Int)
  /// One of a scale: `seribu`, `sejuta`.
  case oneScale(Int)
  case setengah, koma

  /// Nought to nine in English.
  static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  static let units = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]

  /// The scales by their exponents, with the spellings of the press.
  static let scales: [String: Int] = [
    "ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "milliar": 9, "miliyar": 9,
    "triliun": 12, "trilyun": 12, "trilliun": 12, "million": 6, "billion": 9, "trillion": 12,
  ]

  /// The words by form; several for what is written together (`duapuluh`).
  static func table() -> [String: [NumberWord]] {
    var table: [String: [NumberWord]] = [
      "sepuluh": [.small(10)], "sebelas": [.small(11)], "belas": [.belas], "puluh": [.puluh],
      "puluhan": [.puluh], "belasan": [.belas], "ratusan": [.ratus], "ratus": [.ratus],
      "seratus": [.seratus], "seribu": [.oneScale(3)], "sejuta": [.oneScale(6)],
      "semiliar": [.oneScale(9)], "semilyar": [.oneScale(9)], "setriliun": [.oneScale(12)],
      "setengah": [.setengah], "koma": [.koma],
    ]
    for (word, exponent) in scales { table[word] = [.scale(exponent)] }
    for (value, word) in units.enumerated() {
      let unit = NumberWord.unit(UInt64(value))
      table[word] = [unit]
      guard value > 1 else { continue }
      table[word + "belas"] = [unit, .belas]
      table[word + "puluh"] = [unit, .puluh]
      table[word + "ratus"] = [unit, .ratus]
      table[word + "ribu"] = [unit, .scale(3)]
    }
    return table
  }

  /// Words that end a number which is only rough: `tiga puluhan`.
  static let rough: Set<String> = ["belasan", "puluhan", "ratusan"]

  /// Whether a number may begin with the word.
  var beginsNumber: Bool {
    switch self {
    case .unit, .small, .seratus, .oneScale, .setengah: true
    case .belas, .puluh, .ratus, .scale, .koma: false
    }
  }
}
