import Articles

/// A place in a text that states a number, and all that it may stand for.
struct NumberMention: Hashable, Sendable {
  let text: String
  var readings: Set<NumberReading>
  let range: SourceRange
  /// Whether it is written in digits.
  let isNumeral: Bool
  /// Whether a translation must state it too; `satu` is often no more than an article.
  var isRequired = true

  /// Adds the readings that the number has with a later number's power of ten: both ends of
  /// `2-3 juta` are millions.
  mutating func addReadings(timesTenToThe power: Int) {
    for case .value(let value) in readings {
      readings.insert(.value(value.times(tenToThe: power)))
    }
  }

  /// Replaces the readings by values that a power of ten multiplies.
  mutating func multiply(byTenToThe power: Int, keepingPlain: Bool = false) {
    let scaled = readings.compactMap { reading -> NumberReading? in
      if case .value(let value) = reading { .value(value.times(tenToThe: power)) } else { nil }
    }
    readings = keepingPlain ? readings.union(scaled) : Set(scaled)
  }

  /// The whole numbers among the values.
  var integers: [Int] {
    readings.compactMap { if case .value(let value) = $0 { value.integer } else { nil } }
  }
}
