/// What the sentences before a segment say for it, as an engine has read them.
public struct SegmentBackground: Hashable, Sendable {
  /// A hash of all in it that changes the segment's translation; 0 where nothing does, so that the
  /// segment is translated as if it stood alone.
  public let fingerprint: UInt64
  /// What the engine knows; another engine has no use for it.
  public let state: any Sendable

  public init(fingerprint: UInt64, state: any Sendable) {
    self.fingerprint = fingerprint
    self.state = state
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.fingerprint == right.fingerprint
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
