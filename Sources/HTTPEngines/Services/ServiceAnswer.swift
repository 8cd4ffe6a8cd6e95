/// What a service answered.
public struct ServiceAnswer: Hashable, Sendable {
  /// A translation for each text, in their order; nil where the answer holds none for it.
  public let targets: [String?]
  /// Why an answer may not be whole: it was cut off, or refused.
  public let flaw: String?
  public let usage: TokenUsage?

  public init(targets: [String?], flaw: String? = nil, usage: TokenUsage? = nil) {
    self.targets = targets
    self.flaw = flaw
    self.usage = usage
  }
}
