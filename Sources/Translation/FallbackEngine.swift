import Articles
import Synchronization

/// Asks engines in turn: where one can't answer, the next does, and goes on for the rest of the run.
public final class FallbackEngine: TranslationEngine {
  private let engines: [any TranslationEngine]
  private let onFailure: @Sendable (EngineError, _ next: EngineID) -> Void
  /// The engine that is asked: those before it have failed.
  private let place = Mutex(0)

  /// - Parameters:
  ///   - first: the engine that is asked first.
  ///   - others: those asked after it, in order.
  ///   - onFailure: told of each engine that fails where another takes over.
  public init(
    _ first: any TranslationEngine, then others: [any TranslationEngine],
    onFailure: @escaping @Sendable (EngineError, _ next: EngineID) -> Void
  ) {
    engines = [first] + others
    self.onFailure = onFailure
  }

  /// Of the engine that is asked now.
  public var id: EngineID { engines[place.withLock { $0 }].id }

  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    try await asking { try await $0.prepared(segments, in: context) }
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    try await asking { try await $0.translate(segments, in: context) }
  }

  private func asking<Answer>(
    _ question: (any TranslationEngine) async throws -> Answer
  ) async throws -> Answer {
    var current = place.withLock { $0 }
    while true {
      do {
        return try await question(engines[current])
      } catch let error as EngineError where current + 1 < engines.count {
        current += 1
        let isFirst = place.withLock { place in
          defer { place = max(place, current) }
          return place < current
        }
        if isFirst { onFailure(error, engines[current].id) }
      }
    }
  }
}
