/// What a word or a phrase must be like: `num=pl`, `def` (set), `!def` (not set), `class!=human`.
///
/// Plain bits throughout, so that a rule costs nothing to copy and little to test.
struct FeatureConstraint: Hashable, Sendable {
  /// Features with a required value (0 for "not set").
  var mask: UInt64 = 0
  var value: UInt64 = 0
  /// Features that must differ from a value (from 0 where they must be set): their bits, the value,
  /// and the highest bit of each. Values of one feature lie in different lanes.
  private(set) var differing: SIMD4<UInt64> = .zero
  private var values: SIMD4<UInt64> = .zero
  private var tops: SIMD4<UInt64> = .zero

  init() {}

  /// Whether `mask` and `value` say all.
  var isPlain: Bool { differing == .zero }

  /// The bits of all features that it speaks of.
  var bits: UInt64 { mask | differing.indices.reduce(0) { $0 | differing[$1] } }

  /// Asks that the feature with the bits `mask` have another value than `value`.
  ///
  /// - Returns: false where this is the fifth value of one feature, for which there is no room.
  mutating func exclude(_ value: UInt64, of mask: UInt64) -> Bool {
    guard let lane = differing.indices.first(where: { differing[$0] & mask == 0 }) else {
      return false
    }
    differing[lane] |= mask
    values[lane] |= value
    tops[lane] |= 1 << UInt64(63 - mask.leadingZeroBitCount)
    return true
  }

  @inline(__always)
  func holds(for features: FeatureSet) -> Bool {
    features.bits & mask == value && (isPlain || differs(features.bits))
  }

  /// Whether no feature has the value that it must not have.
  ///
  /// All at once: adding a field's lower bits, all set, to those of the difference carries into the
  /// field's highest bit where they are not zero.
  private func differs(_ bits: UInt64) -> Bool {
    let difference = (SIMD4(repeating: bits) ^ values) & differing
    let carried = (difference & ~tops) &+ (differing & ~tops)
    return (carried | difference) & tops == tops
  }

  func write(to writer: inout NumberWriter) {
    writer.write(mask)
    writer.write(value)
    for lanes in [differing, values, tops] {
      for lane in lanes.indices { writer.write(lanes[lane]) }
    }
  }

  /// Reads what `write` wrote.
  init(_ reader: inout NumberReader) {
    mask = reader.number()
    value = reader.number()
    for lanes in [\FeatureConstraint.differing, \.values, \.tops] {
      for lane in SIMD4<UInt64>().indices { self[keyPath: lanes][lane] = reader.number() }
    }
  }
}
