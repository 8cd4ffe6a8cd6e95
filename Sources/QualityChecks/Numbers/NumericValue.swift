/// A number without sign, exact whatever its length: its digits times a power of ten.
struct NumericValue: Hashable, Sendable {
  /// The digits without zeros at their ends; empty for zero.
  let digits: String
  /// The power of ten by which the digits count.
  let exponent: Int

  /// Makes `digits × 10^exponent`; `digits` are ASCII digits.
  init(digits: some StringProtocol, exponent: Int = 0) {
    let significant = digits.drop { $0 == "0" }
    let trailing = significant.reversed().prefix { $0 == "0" }.count
    self.digits = String(significant.dropLast(trailing))
    self.exponent = self.digits.isEmpty ? 0 : exponent + trailing
  }

  init(_ value: Int) {
    self.init(digits: String(value))
  }

  func times(tenToThe power: Int) -> NumericValue {
    NumericValue(digits: digits, exponent: digits.isEmpty ? 0 : exponent + power)
  }

  /// The value where it is a whole number that an `Int` holds.
  var integer: Int? {
    guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
    return digits.isEmpty ? 0 : Int(digits + String(repeating: "0", count: exponent))
  }
}
