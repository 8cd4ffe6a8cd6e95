import Synchronization

/// Whose turn it is among engines that are asked in turn, for a whole run: an engine that has failed
/// is not asked again.
public final class FallbackTurn: Sendable {
  private let current = Mutex(0)

  public init() {}

  /// The place of the engine that is asked now.
  public var place: Int { current.withLock { $0 } }

  /// Gives the turn to the engine at `next`.
  ///
  /// - Returns: whether it had not come that far yet.
  func pass(to next: Int) -> Bool {
    current.withLock { place in
      defer { place = max(place, next) }
      return place < next
    }
  }
}
