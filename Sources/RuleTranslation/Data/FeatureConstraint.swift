/// What a word or a phrase must be like: `num=pl`, `def` (set), `!def` (not set), `class!=human`.
struct FeatureConstraint: Hashable, Sendable {
  /// Features with a required value (0 for "not set").
  var mask: UInt64 = 0
  var value: UInt64 = 0
  /// Masks of features that must be set, to whatever value.
  var present: [UInt64] = []
  /// Values that must not be there.
  var excluded: [FeatureAssignment] = []

  @inline(__always)
  func holds(for features: FeatureSet) -> Bool {
    guard features.bits & mask == value else { return false }
    if present.isEmpty && excluded.isEmpty { return true }
    return present.allSatisfy { features.bits & $0 != 0 }
      && excluded.allSatisfy { features.bits & $0.mask != $0.value }
  }
}
