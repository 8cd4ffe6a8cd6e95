/// The grammatical features of a word or a phrase, packed: each declared feature has a few bits.
public struct FeatureSet: Hashable, Sendable {
  public var bits: UInt64

  public init(bits: UInt64 = 0) { self.bits = bits }

  /// These features, with those of `others` put over them wherever `others` says anything.
  @inline(__always)
  func overlaid(by other: FeatureAssignment) -> FeatureSet {
    FeatureSet(bits: bits & ~other.mask | other.value)
  }
}
