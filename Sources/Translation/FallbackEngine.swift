import Articles

/// Asks engines in turn: where one can't answer, the next does, and goes on for the rest of the run;
/// a segment whose translation has an error goes to the next by itself.
public final class FallbackEngine: TranslationEngine {
  private let engines: [any TranslationEngine]
  private let lastResort: (any TranslationEngine)?
  private let turn: FallbackTurn
  private let onFailure: @Sendable (FallbackEvent) -> Void

  /// - Parameters:
  ///   - engines: one at least, the first to be asked first.
  ///   - lastResort: translates segments for which no engine has a sound translation; it does not
  ///     stand in for an engine that can't be reached.
  ///   - turn: shared by all that ask the same engines in one run.
  ///   - onFailure: told of each engine that fails where another takes over.
  public init(
    _ engines: [any TranslationEngine], lastResort: (any TranslationEngine)? = nil,
    turn: FallbackTurn = FallbackTurn(),
    onFailure: @escaping @Sendable (FallbackEvent) -> Void
  ) {
    precondition(!engines.isEmpty, "an engine must be asked")
    self.engines = engines
    self.lastResort = lastResort
    self.turn = turn
    self.onFailure = onFailure
  }

  /// Of the engine that is asked now.
  public var id: EngineID { engines[turn.place].id }

  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    try await asking { try await $0.prepared(segments, in: context) }.answer
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    var (translations, place) = try await asking {
      try await $0.translate(segments, in: context)
    }
    for index in translations.indices { translations[index].attempts = turn.failures }
    while let next = engine(after: place) {
      let rejected = translations.indices.filter { translations[$0].isRejected }
      guard !rejected.isEmpty else { break }
      do {
        let prepared = try await next.prepared(segments, in: context)
        let others = try await next.translate(rejected.map { prepared[$0] }, in: context)
        onFailure(
          .rejected(
            count: rejected.count, by: id(at: place),
            reason: translations[rejected[0]].rejection, next: next.id))
        for (index, other) in zip(rejected, others) {
          let earlier = translations[index]
          translations[index] = other.moved(to: segments[index])
          translations[index].attempts =
            earlier.attempts
            + [EngineAttempt(engine: id(at: place).name, reason: earlier.rejection)]
        }
      } catch let error as EngineError {
        // The segments have a translation, if a poor one: another engine may do better.
        for index in rejected {
          translations[index].attempts.append(
            EngineAttempt(engine: next.id.name, reason: error.description))
        }
      }
      place += 1
    }
    return translations
  }

  private func engine(after place: Int) -> (any TranslationEngine)? {
    place + 1 < engines.count ? engines[place + 1] : place + 1 == engines.count ? lastResort : nil
  }

  private func id(at place: Int) -> EngineID {
    place < engines.count ? engines[place].id : lastResort?.id ?? id
  }

  private func asking<Answer>(
    _ question: (any TranslationEngine) async throws -> Answer
  ) async throws -> (answer: Answer, place: Int) {
    var place = turn.place
    while true {
      do {
        return (try await question(engines[place]), place)
      } catch let error as EngineError where place + 1 < engines.count {
        let failed = engines[place].id.name
        place += 1
        if turn.pass(to: place, since: EngineAttempt(engine: failed, reason: error.description)) {
          onFailure(.failed(error, next: engines[place].id))
        }
      }
    }
  }
}

/// What happens where one engine takes over from another.
public enum FallbackEvent: Sendable {
  /// An engine can't answer; the next goes on for the rest of the run.
  case failed(EngineError, next: EngineID)
  /// Some segments had no sound translation by an engine; the next translates these.
  /// The reason is that of the first.
  case rejected(count: Int, by: EngineID, reason: String, next: EngineID)
}

extension Translation {
  fileprivate var rejection: String {
    issues.filter { $0.severity == .error }.map(\.message).joined(separator: "; ")
  }

  /// The same translation, with the segment as it was given.
  fileprivate func moved(to segment: Segment) -> Translation {
    Translation(
      segment: segment, target: target, origin: origin, confidence: confidence,
      confidenceReasons: confidenceReasons, terms: terms, issues: issues)
  }
}
