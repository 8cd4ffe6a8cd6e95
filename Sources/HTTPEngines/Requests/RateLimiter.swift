import Synchronization

/// Keeps to a rate: a queue that leaks at a constant speed (the generic cell rate algorithm,
/// ITU-T I.371), with room for a tenth of a minute at once.
public final class RateLimiter: Sendable {
  private let perSecond: Double
  /// When the queue will have run out, in seconds of the caller's clock.
  private let emptyAt = Mutex(-Double.infinity)

  /// - Parameter perMinute: units a minute: requests, or tokens.
  public init(perMinute: Double) { perSecond = perMinute / 60 }

  private static let room = 6.0

  /// Takes its place for some units.
  ///
  /// - Parameter now: seconds of a clock that doesn't go back.
  /// - Returns: the seconds to wait until they may go.
  public func reserve(_ units: Double, at now: Double) -> Double {
    emptyAt.withLock { emptyAt in
      let begun = max(now, emptyAt)
      emptyAt = begun + units / perSecond
      return max(0, emptyAt - now - max(Self.room, units / perSecond))
    }
  }
}
