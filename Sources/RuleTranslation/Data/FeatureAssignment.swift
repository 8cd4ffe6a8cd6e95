/// Values for some features; the others are left as they are.
struct FeatureAssignment: Hashable, Sendable {
  var mask: UInt64 = 0
  var value: UInt64 = 0

  /// Adds `other`, which wins where both speak.
  mutating func overlay(_ other: FeatureAssignment) {
    value = value & ~other.mask | other.value
    mask |= other.mask
  }
}
