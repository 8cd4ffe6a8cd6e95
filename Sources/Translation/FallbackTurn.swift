import Synchronization

/// Whose turn it is among engines that are asked in turn, for a whole run: an engine that has failed
/// is not asked again.
public final class FallbackTurn: Sendable {
  private struct State {
    var place = 0
    var failures: [EngineAttempt] = []
  }

  private let current = Mutex(State())

  public init() {}

  /// The place of the engine that is asked now.
  public var place: Int { current.withLock { $0.place } }

  /// The engines that have failed so far, and why.
  public var failures: [EngineAttempt] { current.withLock { $0.failures } }

  /// Gives the turn to the engine at `next`, since the one before it has failed.
  ///
  /// - Returns: whether it had not come that far yet.
  func pass(to next: Int, since failure: EngineAttempt) -> Bool {
    current.withLock { state in
      guard state.place < next else { return false }
      state.place = next
      state.failures.append(failure)
      return true
    }
  }
}
