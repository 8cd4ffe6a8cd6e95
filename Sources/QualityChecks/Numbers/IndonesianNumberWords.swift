/// The words of Indonesian that make up numbers.
enum IndonesianNumberWords {
  /// What a word adds to a number; two things where two words are written as one (`duapuluh`).
  static func parts(of word: String) -> [NumberWordParser.Part]? {
    if let part = parts[word] { return [part] }
    for ending in ["belas", "puluh", "ratus", "ribu"] where word.hasSuffix(ending) {
      if let unit = parts[String(word.dropLast(ending.count))], let part = parts[ending] {
        return [unit, part]
      }
    }
    return nil
  }

  private static let parts: [String: NumberWordParser.Part] = [
    "nol": .unit(0), "satu": .unit(1), "dua": .unit(2), "tiga": .unit(3), "empat": .unit(4),
    "lima": .unit(5), "enam": .unit(6), "tujuh": .unit(7), "delapan": .unit(8),
    "sembilan": .unit(9), "sepuluh": .unit(10), "sebelas": .unit(11),
    "belas": .teen, "puluh": .timesTen,
    "puluhan": .timesTen, "belasan": .teen, "ratus": .hundred, "seratus": .oneHundred,
    "ribu": .scale(3), "juta": .scale(6), "miliar": .scale(9), "milyar": .scale(9),
    "milliar": .scale(9), "triliun": .scale(12), "trilyun": .scale(12), "trilliun": .scale(12),
  ]

  /// Words that hold the one of their scale.
  static let wholeScales = ["seribu": 3, "sejuta": 6, "semiliar": 9, "setriliun": 12]

  /// The powers of ten by which a word after a numeral multiplies it.
  static let scales: [String: Int] = [
    "ratus": 2, "ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "milliar": 9,
    "triliun": 12, "trilyun": 12, "trilliun": 12, "million": 6, "billion": 9, "trillion": 12,
    "ratusan": 2, "ribuan": 3, "jutaan": 6,
    "miliaran": 9, "triliunan": 12,
  ]

  /// Scales by a letter after rupiah, as headlines write them.
  static let letterScales = ["M": 9, "T": 12]

  /// Expressions whose number word is no number to a translation: street vendors (`kaki lima`),
  /// motorcycles and cars (`roda dua`, `roda empat`), quarterfinals (`delapan besar`).
  static let fixedExpressions: Set<String> = [
    "kaki lima", "roda dua", "roda tiga", "roda empat", "delapan besar", "empat besar",
  ]

  /// Acronyms whose digit counts letters: first aid or contract staff, an order to end a case.
  static let acronyms: Set<String> = ["P3K", "SP3", "P2TP2A"]

  /// Names that are spelled like number words: the capital of Peru.
  static let names: Set<String> = ["Lima"]

  /// Time zones after an hour.
  static let zones: Set<String> = ["wib", "wita", "wit"]

  /// Words that need no number in the translation, but may have one.
  static let optional: [String: [NumberReading]] = [
    "satu": [.value(1)], "pertama": [.value(1)], "kesatu": [.value(1)], "tunggal": [.value(1)],
    "sekali": [.value(1)], "berdua": [.value(2)], "keduanya": [.value(2)], "ganda": [.value(2)],
    "bertiga": [.value(3)], "ketiganya": [.value(3)], "keempatnya": [.value(4)],
    "perdua": [.value(2)], "pertiga": [.value(3)], "sepertiga": [.value(3)],
    "perempat": [.value(4)], "seperempat": [.value(4), .value(25)],
    "setengah": [
      .value(2), .value(50), .value(30), .value(NumericValue(digits: "5", exponent: -1)),
    ],
    "separuh": [.value(2), .value(50)], "separo": [.value(2), .value(50)],
    "belasan": [.value(10)], "puluhan": [.value(10)], "ratusan": [.value(100)],
    "ribuan": [.value(1000)],
    "lusin": [.value(12)], "selusin": [.value(12)], "dekade": [.value(10)],
    "dasawarsa": [.value(10)], "seabad": [.value(100)], "seminggu": [.value(1), .value(7)],
    "sepekan": [.value(1), .value(7)], "sehari": [.value(1)], "setahun": [.value(1)],
    "sebulan": [.value(1)], "sejam": [.value(1)], "semalam": [.value(1)],
    "seorang": [.value(1)], "sebuah": [.value(1)], "seekor": [.value(1)],
    "ii": [.value(2)], "iii": [.value(3)], "iv": [.value(4)], "v": [.value(5)],
    "vi": [.value(6)], "vii": [.value(7)], "viii": [.value(8)], "ix": [.value(9)],
    "x": [.value(10)], "xi": [.value(11)], "xii": [.value(12)], "xiii": [.value(13)],
    "xiv": [.value(14)], "xv": [.value(15)], "xvi": [.value(16)], "xvii": [.value(17)],
    "xviii": [.value(18)], "xix": [.value(19)], "xx": [.value(20)], "xxi": [.value(21)],
  ]

  static let months: [String: Int] = [
    "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "maret": 3, "mar": 3,
    "april": 4, "apr": 4, "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "agustus": 8,
    "agu": 8, "agt": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10,
    "november": 11, "nopember": 11, "nov": 11, "desember": 12, "des": 12,
  ]

  /// Words between the ends of a range.
  static let rangeWords: Set<String> = ["hingga", "sampai", "s.d", "sd"]
}
