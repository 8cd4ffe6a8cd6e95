import Articles

/// A number that a text states, with its exact value.
public struct StatedNumber: Hashable, Sendable {
  /// Byte offsets into the text.
  public let range: SourceRange
  /// A decimal number, ungrouped: `1741`, `2500000`, `0.3`.
  public let value: String

  /// The numbers that an Indonesian text states, in order; where a numeral has several senses, the
  /// one that the language's own notation gives it.
  ///
  /// - Complexity: O(length of the text).
  public static func all(inIndonesian text: String) -> [StatedNumber] {
    IndonesianNumberReader.mentions(in: TextToken.tokens(of: text)).compactMap { mention in
      let values = mention.readings.compactMap { reading -> NumericValue? in
        if case .value(let value) = reading { value } else { nil }
      }
      // What context or another notation adds is always more.
      return values.min { $0.magnitude < $1.magnitude }.map {
        StatedNumber(range: mention.range, value: $0.decimal)
      }
    }
  }
}

extension NumericValue {
  /// As a decimal number without grouping.
  var decimal: String {
    if digits.isEmpty { return "0" }
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  fileprivate var magnitude: Double { Double(decimal) ?? 0 }
}
