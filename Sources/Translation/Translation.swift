import Articles

/// What an engine made of a segment, and where it came from.
public struct Translation: Hashable, Sendable {
  public let segment: Segment
  public var target: String
  public var origin: Origin
  /// From 0 to 1.
  public var confidence: Double
  public var terms: [TermUse]
  public var issues: [Issue]

  public init(
    segment: Segment, target: String, origin: Origin, confidence: Double = 1,
    terms: [TermUse] = [], issues: [Issue] = []
  ) {
    self.segment = segment
    self.target = target
    self.origin = origin
    self.confidence = confidence
    self.terms = terms
    self.issues = issues
  }
}
