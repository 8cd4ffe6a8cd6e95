/// The words of English that state numbers.
enum EnglishNumberWords {
  static let parts: [String: NumberWordParser.Part] = [
    "zero": .unit(0), "nil": .unit(0), "one": .unit(1), "two": .unit(2), "three": .unit(3),
    "four": .unit(4), "five": .unit(5), "six": .unit(6), "seven": .unit(7), "eight": .unit(8),
    "nine": .unit(9), "ten": .unit(10), "eleven": .unit(11), "twelve": .unit(12),
    "thirteen": .unit(13), "fourteen": .unit(14), "fifteen": .unit(15), "sixteen": .unit(16),
    "seventeen": .unit(17), "eighteen": .unit(18), "nineteen": .unit(19), "twenty": .tens(20),
    "thirty": .tens(30), "forty": .tens(40), "fifty": .tens(50), "sixty": .tens(60),
    "seventy": .tens(70), "eighty": .tens(80), "ninety": .tens(90), "hundred": .hundred,
    "thousand": .scale(3), "million": .scale(6), "billion": .scale(9), "trillion": .scale(12),
    "first": .unit(1), "second": .unit(2), "third": .unit(3), "thirds": .unit(3),
    "fourth": .unit(4), "fifth": .unit(5), "fifths": .unit(5), "sixth": .unit(6),
    "seventh": .unit(7), "eighth": .unit(8), "ninth": .unit(9), "tenth": .unit(10),
    "eleventh": .unit(11), "twelfth": .unit(12), "thirteenth": .unit(13),
    "fourteenth": .unit(14), "fifteenth": .unit(15), "sixteenth": .unit(16),
    "seventeenth": .unit(17), "eighteenth": .unit(18), "nineteenth": .unit(19),
    "twentieth": .unit(20), "thirtieth": .unit(30), "fortieth": .unit(40), "fiftieth": .unit(50),
    "sixtieth": .unit(60), "seventieth": .unit(70), "eightieth": .unit(80),
    "ninetieth": .unit(90), "hundredth": .hundred,
    "twenties": .tens(20), "thirties": .tens(30), "forties": .tens(40), "fifties": .tens(50),
    "sixties": .tens(60), "seventies": .tens(70), "eighties": .tens(80), "nineties": .tens(90),
  ]

  /// The powers of ten by which a word or letters after a numeral multiply it.
  static let scales: [String: Int] = [
    "hundred": 2, "thousand": 3, "k": 3, "million": 6, "mn": 6, "m": 6, "mln": 6, "billion": 9,
    "bn": 9, "b": 9, "trillion": 12, "tn": 12, "trn": 12,
  ]

  /// Scales that may be letters with another sense (`12m` is also twelve meters).
  static let letterScales: Set<String> = ["k", "m", "b"]

  static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  /// What other words may render.
  static let others: [String: [NumberReading]] = [
    "a": [.value(1)], "an": [.value(1)], "single": [.value(1)], "once": [.value(1)],
    "another": [.value(1)], "each": [.value(1)], "per": [.value(1)], "sole": [.value(1)],
    "both": [.value(2)], "couple": [.value(2)], "pair": [.value(2)], "pairs": [.value(2)],
    "twice": [.value(2)], "double": [.value(2)], "doubled": [.value(2)], "doubles": [.value(2)],
    "doubling": [.value(2)], "dual": [.value(2)], "duo": [.value(2)], "twin": [.value(2)],
    "twins": [.value(2)], "either": [.value(2)], "neither": [.value(2)], "other": [.value(2)],
    "twofold": [.value(2)], "biennial": [.value(2)], "bilateral": [.value(2)],
    "triple": [.value(3)], "tripled": [.value(3)], "thrice": [.value(3)], "trio": [.value(3)],
    "threefold": [.value(3)], "trilateral": [.value(3)], "triplets": [.value(3)],
    "quadruple": [.value(4)], "quadrupled": [.value(4)], "quartet": [.value(4)],
    "half": [.value(2), .value(50), .value(NumericValue(digits: "5", exponent: -1))],
    "halves": [.value(2)], "halved": [.value(2), .value(50)],
    "quarter": [.value(4), .value(25), .value(NumericValue(digits: "25", exponent: -2))],
    "quarters": [.value(4)], "fortnight": [.value(14), .value(2)],
    "decade": [.value(10)], "century": [.value(100)], "centennial": [.value(100)],
    "millennium": [.value(1000)], "dozen": [.value(12)], "dozens": [.value(12)],
    "weekly": [.value(1)], "monthly": [.value(1)], "daily": [.value(1)],
    "annual": [.value(1)], "yearly": [.value(1)], "noon": [.time(0)], "midday": [.time(0)],
    "midnight": [.time(0)], "no": [.value(0)], "none": [.value(0)],
    "ii": [.value(2)], "iii": [.value(3)], "iv": [.value(4)], "vi": [.value(6)],
    "vii": [.value(7)], "viii": [.value(8)], "ix": [.value(9)], "xi": [.value(11)],
    "xii": [.value(12)], "xiii": [.value(13)], "xiv": [.value(14)], "xv": [.value(15)],
    "xvi": [.value(16)], "xvii": [.value(17)], "xviii": [.value(18)], "xix": [.value(19)],
    "xx": [.value(20)],
  ]

  /// What a word after a count multiplies it by (`two decades` are twenty years).
  static let multiples: [String: Int] = [
    "decades": 10, "dozen": 12, "centuries": 100, "score": 20, "fortnights": 14,
  ]

  /// Words between the ends of a range.
  static let rangeWords: Set<String> = ["to", "and", "or", "through", "until"]
}
