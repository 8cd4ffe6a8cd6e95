import Synchronization

/// Leaves a service alone for a while that has failed several times in a row (Nygard, "Release It!",
/// 2007). After the pause one request tries it; the others wait for what becomes of that one.
public final class CircuitBreaker: Sendable {
  private struct State {
    var failures = 0
    var opensAgain = -Double.infinity
  }

  private let most: Int
  private let pause: Double
  private let state = Mutex(State())

  /// - Parameters:
  ///   - most: failures in a row until it is left alone.
  ///   - pause: for so many seconds.
  public init(most: Int = 8, pause: Double = 30) {
    self.most = most
    self.pause = pause
  }

  /// Asks for leave to send a request.
  ///
  /// - Parameter now: seconds of a clock that doesn't go back.
  /// - Returns: the seconds until the service is tried again; nil where the request may go.
  public func pause(at now: Double) -> Double? {
    state.withLock { state in
      guard state.failures >= most else { return nil }
      if now < state.opensAgain { return state.opensAgain - now }
      state.opensAgain = now + pause
      return nil
    }
  }

  public func succeeded() { state.withLock { $0.failures = 0 } }

  public func failed(at now: Double) {
    state.withLock { state in
      state.failures += 1
      if state.failures >= most { state.opensAgain = now + pause }
    }
  }
}
