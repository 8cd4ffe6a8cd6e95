/// The translation of a segment that is like another one, as a memory offers it.
public struct MemoryMatch: Hashable, Sendable {
  /// A number, a date, a weekday or an address that stands otherwise in the segment, and was put
  /// into the target.
  public struct Repair: Hashable, Sendable {
    /// What the memory's source has, and what the segment has.
    public let source: (before: String, after: String)
    /// What the memory's target has, and what stands there now.
    public let target: (before: String, after: String)

    public init(source: (before: String, after: String), target: (before: String, after: String)) {
      self.source = source
      self.target = target
    }
  }

  /// What lowers the score of a match whatever its text.
  public struct Penalty: Hashable, Sendable {
    public enum Reason: String, Sendable, CaseIterable {
      case machine, draft, old, domain, memory
      case severalTargets = "several-targets"
    }

    public let reason: Reason
    public let points: Int

    public init(reason: Reason, points: Int) {
      self.reason = reason
      self.points = points
    }
  }

  /// From the threshold to 102, as memoQ counts: 102 with both neighbours, 101 with one, 100 the
  /// same text, 99 repaired, 95 to 98 where only placeables, marks or capitals differ, else below.
  public var score: Int
  public let source: String
  /// With its repairs.
  public let target: String
  /// The engine, or `human`.
  public let maker: String
  public let status: String
  /// The path of the memory, and that of the document the entry is from.
  public let memory: String
  public let document: String
  /// From the memory's source to the segment.
  public let differences: [TextDifference]
  public let repairs: [Repair]
  public var penalties: [Penalty]

  public init(
    score: Int, source: String, target: String, maker: String, status: String, memory: String,
    document: String, differences: [TextDifference], repairs: [Repair], penalties: [Penalty]
  ) {
    self.score = score
    self.source = source
    self.target = target
    self.maker = maker
    self.status = status
    self.memory = memory
    self.document = document
    self.differences = differences
    self.repairs = repairs
    self.penalties = penalties
  }
}

extension MemoryMatch.Repair {
  public static func == (left: Self, right: Self) -> Bool {
    left.source == right.source && left.target == right.target
  }

  public func hash(into hasher: inout Hasher) {
    for text in [source.before, source.after, target.before, target.after] { hasher.combine(text) }
  }
}
