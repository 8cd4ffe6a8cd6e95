/// A number in digits, kept exactly as decimal digits: nothing is ever rounded.
struct Numeral: Hashable, Sendable {
  /// ASCII digits before the decimal mark, at least one.
  private(set) var integer: [UInt8]
  /// ASCII digits after the decimal mark; zeros at the end are kept as they were written.
  private(set) var fraction: [UInt8]
  /// Whether thousands are marked off.
  private(set) var isGrouped: Bool

  init(_ value: UInt64, isGrouped: Bool = true) {
    integer = Array(String(value).utf8)
    fraction = []
    self.isGrouped = isGrouped
  }

  /// A value given in tenths (`35` is 3.5), as number words make them.
  init(tenths: UInt64) {
    self.init(tenths / 10)
    if tenths % 10 != 0 { fraction = [UInt8(ascii: "0") + UInt8(tenths % 10)] }
  }

  init(integer: [UInt8], fraction: [UInt8]) {
    self.integer = integer
    self.fraction = fraction
    isGrouped = true
  }

  /// Reads `text` as Indonesian writes numbers: a comma before decimals, a point between
  /// thousands. A single point before other than three digits is a decimal point. Nil for what
  /// is written otherwise (`1,250,000`, `1.2.3`, `3:2`, `0812`), which has to stay as it is.
  init?(indonesian text: String) {
    let digits = Array(text.utf8)
    guard digits.allSatisfy({ $0.isDigit || $0 == .point || $0 == .comma }) else { return nil }
    let sides = digits.split(separator: .comma, omittingEmptySubsequences: false)
    guard sides.count <= 2, sides.count == 1 || !sides[1].contains(.point) else { return nil }
    var groups = sides[0].split(separator: .point, omittingEmptySubsequences: false)
    var fraction = sides.count == 2 ? Array(sides[1]) : []
    let isThousands =
      groups.count > 1 && groups[0].count <= 3 && groups[0].first != .zero
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    if groups.count > 1 && !isThousands {
      guard groups.count == 2, sides.count == 1 else { return nil }
      fraction = Array(groups.removeLast())
    }
    let integer = Array(groups.joined())
    guard !integer.isEmpty, integer.count == 1 || integer[0] != .zero else { return nil }
    self.integer = integer
    self.fraction = fraction
    isGrouped = isThousands
  }

  var isOne: Bool { integer == [UInt8(ascii: "1")] && fraction.isEmpty }

  /// The value where it is a whole number that fits.
  var whole: UInt64? {
    fraction.isEmpty ? UInt64(String(decoding: integer, as: UTF8.self)) : nil
  }

  /// The value times ten to the power `exponent`.
  func shifted(by exponent: Int) -> Numeral {
    var digits = integer
    for place in 0..<exponent {
      digits.append(place < fraction.count ? fraction[place] : .zero)
    }
    let significant = Array(digits.drop { $0 == .zero })
    return Numeral(
      integer: significant.isEmpty ? [.zero] : significant,
      fraction: Array(fraction.dropFirst(exponent)))
  }

  /// The same number with its thousands marked off, and without `,00`.
  func asAmount() -> Numeral {
    Numeral(integer: integer, fraction: fraction == [.zero, .zero] ? [] : fraction)
  }

  /// A number as it stands in a text, in English: `9.340/9.350` is `9,340/9,350`; what isn't written
  /// as Indonesian writes numbers is unchanged.
  static func english(_ text: String) -> String {
    if let numeral = Numeral(indonesian: text) { return numeral.english }
    for separator in ["/", ":"] where text.contains(separator) {
      let sides = text.split(separator: separator, omittingEmptySubsequences: false)
      guard sides.count == 2 else { return text }
      return sides.map { Numeral(indonesian: String($0))?.english ?? String($0) }
        .joined(separator: separator)
    }
    return text
  }

  /// For programs: digits, and a point before decimals.
  var plain: String {
    String(decoding: integer + (fraction.isEmpty ? [] : [.point] + fraction), as: UTF8.self)
  }

  /// As English writes it: `1,250,000`, `2.5`.
  var english: String {
    var text: [UInt8] = []
    for (index, digit) in integer.enumerated() {
      if isGrouped && index > 0 && (integer.count - index) % 3 == 0 { text.append(.comma) }
      text.append(digit)
    }
    if !fraction.isEmpty { text += [.point] + fraction }
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt8 {
  static let zero = UInt8(ascii: "0")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
