import Articles

/// A number that a text states, to be compared with others by its value: `2,5 miliar` agrees with
/// `2.5 billion`, `pukul 14.30` with `2:30 p.m.`, `dua pertiga` with `two thirds`.
public struct StatedNumber: Hashable, Sendable {
  private let mention: NumberMention

  /// As it is written.
  public var text: String { mention.text }
  /// Byte offsets.
  public var range: SourceRange { mention.range }
  /// Whether it is written in digits.
  public var isNumeral: Bool { mention.isNumeral }
  /// Whether it says how many; `a`, `both` and `once` say so only by the way.
  public var isCount: Bool { mention.isRequired }
  /// The whole numbers that it may stand for.
  public var integers: [Int] { mention.integers }

  /// A decimal number, ungrouped (`1741`, `0.3`): where it may stand for several, what the
  /// language's own notation says. Nil for a time or a month alone.
  public var value: String? {
    let values = mention.readings.compactMap { reading -> NumericValue? in
      if case .value(let value) = reading { value } else { nil }
    }
    // What the context or another notation adds is always more.
    return values.min { $0.magnitude < $1.magnitude }?.decimal
  }

  /// The numbers of an Indonesian text, in order.
  ///
  /// - Complexity: O(length of `text`).
  public static func numbers(inIndonesian text: String) -> [StatedNumber] {
    IndonesianNumberReader.mentions(in: TextToken.tokens(of: text)).map(StatedNumber.init(mention:))
  }

  /// The numbers of an English text, in order.
  ///
  /// - Complexity: O(length of `text`).
  public static func numbers(inEnglish text: String) -> [StatedNumber] {
    EnglishNumberReader.mentions(in: TextToken.tokens(of: text)).map(StatedNumber.init(mention:))
  }

  /// Whether both may stand for the same value.
  public func agrees(with other: StatedNumber) -> Bool {
    !mention.readings.isDisjoint(with: other.mention.readings)
  }

  private init(mention: NumberMention) { self.mention = mention }
}

extension NumericValue {
  /// As a decimal number without grouping.
  fileprivate var decimal: String {
    if digits.isEmpty { return "0" }
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  fileprivate var magnitude: Double { Double(decimal) ?? 0 }
}
