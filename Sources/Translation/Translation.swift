import Articles

/// What an engine made of a segment, and where it came from.
public struct Translation: Hashable, Sendable {
  public let segment: Segment
  public var target: String
  public var origin: Origin
  /// From 0 to 1.
  public var confidence: Double
  /// What lowered the confidence, where the engine says so.
  public var confidenceReasons: [ConfidenceReason]
  public var terms: [TermUse]
  public var issues: [Issue]
  /// The dates, times and amounts that the source names, once the translation is checked.
  public var entities: [EntityMention] = []
  /// The engines that were asked before, in turn, and why their answers don't stand.
  public var attempts: [EngineAttempt] = []
  /// What memories offer for the segment, the best first, where none had it as it is.
  public var matches: [MemoryMatch] = []

  /// Whether the engine itself found that what it gave can't be believed: it is not remembered, and
  /// another engine may do better.
  public var isRejected: Bool { issues.contains { $0.severity == .error } }

  public init(
    segment: Segment, target: String, origin: Origin, confidence: Double = 1,
    confidenceReasons: [ConfidenceReason] = [], terms: [TermUse] = [], issues: [Issue] = []
  ) {
    self.segment = segment
    self.target = target
    self.origin = origin
    self.confidence = confidence
    self.confidenceReasons = confidenceReasons
    self.terms = terms
    self.issues = issues
  }
}
