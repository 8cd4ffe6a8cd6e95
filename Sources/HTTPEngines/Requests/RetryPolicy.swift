/// How often a request that failed for now is sent again, and when.
public struct RetryPolicy: Hashable, Sendable {
  /// How often it is sent in all.
  public var attempts: Int
  /// Seconds before the second attempt; each further wait is twice as long.
  public var firstDelay: Double
  /// No wait is longer, unless the service asks for it.
  public var longestDelay: Double
  /// A service that asks for a longer wait than this is left alone.
  public var patience: Double

  public init(
    attempts: Int = 5, firstDelay: Double = 0.5, longestDelay: Double = 30, patience: Double = 120
  ) {
    self.attempts = max(1, attempts)
    self.firstDelay = firstDelay
    self.longestDelay = longestDelay
    self.patience = patience
  }

  /// The seconds to wait after an attempt that failed, nil where it was the last.
  ///
  /// Exponential back-off with full jitter (Brooker, "Exponential Backoff And Jitter", 2015), and
  /// never less than the service asks for.
  ///
  /// - Parameters:
  ///   - attempt: counted from 1.
  ///   - asked: what the service asks for.
  ///   - random: from 0 to 1.
  public func delay(after attempt: Int, asked: Double?, random: Double) -> Double? {
    guard attempt < attempts, asked ?? 0 <= patience else { return nil }
    var delay = firstDelay
    for _ in 1..<attempt { delay = min(delay * 2, longestDelay) }
    return max(asked ?? 0, delay * random)
  }
}
