import Articles

/// Translates segments. Engines compose by wrapping one another.
public protocol TranslationEngine: Sendable {
  var id: EngineID { get }

  /// The segments of one document, in order, each with its background, where the engine's
  /// translations depend on it: one by one they are then translated as they are all together.
  func prepared(_ segments: [Segment], in context: TranslationContext) async throws -> [Segment]

  /// One translation for each segment, in order.
  ///
  /// - Throws: `EngineError` where the engine can't answer; an engine never hands back fewer.
  func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation]
}

extension TranslationEngine {
  /// As they are: to most engines a segment says all.
  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] { segments }
}
