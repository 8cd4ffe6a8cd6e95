import Articles

/// The hashes of the segments before and after one, by which a memory tells equal segments apart.
public struct SegmentNeighbors: Hashable, Sendable {
  public let before: UInt64
  public let after: UInt64

  /// - Parameters: the texts of the neighbours, nil at an article's ends.
  public init(before: String?, after: String?) {
    self.before = StableHash.of(before ?? "")
    self.after = StableHash.of(after ?? "")
  }

  init(before: UInt64, after: UInt64) {
    self.before = before
    self.after = after
  }

  /// No neighbours at all.
  public static let none = SegmentNeighbors(before: nil, after: nil)

  /// How many of the two agree with those of `other`.
  func agreement(with other: SegmentNeighbors) -> Int {
    (before == other.before ? 1 : 0) + (after == other.after ? 1 : 0)
  }
}
