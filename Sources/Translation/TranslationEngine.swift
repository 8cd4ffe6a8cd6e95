import Articles

/// Translates segments. Engines compose by wrapping one another.
public protocol TranslationEngine: Sendable {
  var id: EngineID { get }

  /// One translation for each segment, in order.
  ///
  /// - Throws: `EngineError` where the engine can't answer; an engine never hands back fewer.
  func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation]
}
