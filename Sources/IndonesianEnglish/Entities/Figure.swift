/// A number as it was read, in digits or words, with the scale that belongs to it.
struct Figure {
  /// The atom after it.
  var end: Int
  /// In English, by itself.
  var text: String
  /// In English before a unit or a percentage, where digits always stand.
  var digits: String
  /// What was read where it is a number of the Indonesian notation, before any scale but `ribu`.
  var numeral: Numeral?
  /// The exponent of the scale, 0 without one.
  var scale = 0
  /// The exponent of ten by which `numeral` is still to be multiplied.
  var shift = 0
  /// Whether it is one short number word, which the lexicon knows by itself.
  var isSingleWord = false
  /// Whether the source says so roughly (`3 jutaan`).
  var isRough = false

  /// The number with its scale.
  var value: Numeral? { numeral?.shifted(by: shift) }

  var isOne: Bool { scale == 0 && numeral?.isOne == true }

  /// Whether it is written as years are: four digits, 1900 to 2100.
  var isYear: Bool {
    guard scale == 0, let numeral, !numeral.isGrouped, let year = numeral.whole else {
      return false
    }
    return year >= 1900 && year <= 2100
  }

  var features: String { isOne ? "num=sg" : isYear ? "num=pl year" : "num=pl" }

  static let scaleNames = [6: "million", 9: "billion", 12: "trillion"]
}
