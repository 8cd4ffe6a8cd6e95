import Articles

/// Asks engines in turn: where one can't answer, the next does, and goes on for the rest of the run.
public final class FallbackEngine: TranslationEngine {
  private let engines: [any TranslationEngine]
  private let turn: FallbackTurn
  private let onFailure: @Sendable (EngineError, _ next: EngineID) -> Void

  /// - Parameters:
  ///   - engines: one at least, the first to be asked first.
  ///   - turn: shared by all that ask the same engines in one run.
  ///   - onFailure: told of each engine that fails where another takes over.
  public init(
    _ engines: [any TranslationEngine], turn: FallbackTurn = FallbackTurn(),
    onFailure: @escaping @Sendable (EngineError, _ next: EngineID) -> Void
  ) {
    precondition(!engines.isEmpty, "an engine must be asked")
    self.engines = engines
    self.turn = turn
    self.onFailure = onFailure
  }

  /// Of the engine that is asked now.
  public var id: EngineID { engines[turn.place].id }

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
    var place = turn.place
    while true {
      do {
        return try await question(engines[place])
      } catch let error as EngineError where place + 1 < engines.count {
        place += 1
        if turn.pass(to: place) { onFailure(error, engines[place].id) }
      }
    }
  }
}
