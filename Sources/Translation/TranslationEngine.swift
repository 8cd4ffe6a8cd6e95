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

  /// The same, with word of translations as soon as they are final, each once at most: they can be
  /// kept before the others are there, and where the others never come. One that is not reported may
  /// come out better the next time.
  ///
  /// - Parameter report: called with one list after the other.
  func translate(
    _ segments: [Segment], in context: TranslationContext,
    reporting report: @escaping TranslationReport
  ) async throws -> [Translation]
}

extension TranslationEngine {
  /// As they are: to most engines a segment says all.
  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] { segments }

  /// Reports all at the end, as suits an engine that has its answers at once.
  public func translate(
    _ segments: [Segment], in context: TranslationContext,
    reporting report: @escaping TranslationReport
  ) async throws -> [Translation] {
    let translations = try await translate(segments, in: context)
    guard translations.count == segments.count else {
      throw EngineError.unreachable(
        engine: id.description,
        reason: "it gave \(translations.count) translations for \(segments.count) segments")
    }
    await report(
      translations.enumerated().map { FinalTranslation(index: $0.offset, translation: $0.element) })
    return translations
  }
}
