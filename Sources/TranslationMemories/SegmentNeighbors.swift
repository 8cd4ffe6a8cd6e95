import Articles

/// The segments before and after one, by which a memory tells equal segments apart.
///
/// They are compared by their hashes; the texts are kept where somebody will read them.
public struct SegmentNeighbors: Sendable {
  public let before: UInt64
  public let after: UInt64
  /// The texts, nil where only their hashes are known; empty at an article's ends.
  public let beforeText: String?
  public let afterText: String?

  /// - Parameters: the texts of the neighbours, nil at an article's ends.
  public init(before: String?, after: String?) {
    beforeText = before ?? ""
    afterText = after ?? ""
    self.before = StableHash.of(before ?? "")
    self.after = StableHash.of(after ?? "")
  }

  /// - Parameters: the hashes of the neighbours (`StableHash`), of which the texts may be unknown.
  public init(
    before: UInt64, after: UInt64, beforeText: String? = nil, afterText: String? = nil
  ) {
    self.before = before
    self.after = after
    self.beforeText = beforeText
    self.afterText = afterText
  }

  /// No neighbours at all.
  public static let none = SegmentNeighbors(before: nil, after: nil)

  /// The same neighbours without their texts, which take thrice the room of the segment.
  var withoutTexts: SegmentNeighbors { SegmentNeighbors(before: before, after: after) }

  /// How many of the two agree with those of `other`.
  func agreement(with other: SegmentNeighbors) -> Int {
    (before == other.before ? 1 : 0) + (after == other.after ? 1 : 0)
  }
}

extension SegmentNeighbors: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.before == right.before && left.after == right.after
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(before)
    hasher.combine(after)
  }
}
