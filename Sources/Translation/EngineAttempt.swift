/// An engine that was asked for a segment and whose answer does not stand, and why.
public struct EngineAttempt: Hashable, Sendable {
  public let engine: String
  public let reason: String

  public init(engine: String, reason: String) {
    self.engine = engine
    self.reason = reason
  }
}
