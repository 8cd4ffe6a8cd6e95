/// What a service costs, in the user's currency.
public struct Price: Hashable, Sendable {
  /// For a million characters that are sent.
  public var characters: Double?
  /// For a million tokens that a model reads, and that it writes.
  public var read: Double?
  public var written: Double?

  public init(characters: Double? = nil, read: Double? = nil, written: Double? = nil) {
    self.characters = characters
    self.read = read
    self.written = written
  }

  public var isKnown: Bool { characters != nil || read != nil || written != nil }

  /// The cost of some characters, with the tokens that were counted or estimated for them.
  public func cost(characters count: Int, usage: TokenUsage) -> Double {
    (Double(count) * (characters ?? 0) + Double(usage.read) * (read ?? 0)
      + Double(usage.written) * (written ?? 0)) / 1_000_000
  }
}
