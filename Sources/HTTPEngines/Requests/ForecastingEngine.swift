import Articles
import Translation

/// An engine that can say what it would send, and has its answers one after the other.
public protocol ForecastingEngine: TranslationEngine {
  /// What would be sent for some segments, if every answer were sound.
  func forecast(
    for segments: [Segment], in context: TranslationContext
  ) async throws -> RequestForecast
}

extension ForecastingEngine {
  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    try await translate(segments, in: context) { _ in }
  }
}

extension ServiceEngine: ForecastingEngine {
  public func forecast(
    for segments: [Segment], in context: TranslationContext
  ) async throws -> RequestForecast {
    let questions = questions(for: segments, in: context)
    var usage = TokenUsage(read: 0, written: 0)
    var forecast = RequestForecast(segments: segments.count, requests: questions.count)
    for question in questions {
      let estimate = question.estimatedUsage
      forecast.characters += question.characters
      usage = TokenUsage(
        read: usage.read + estimate.read, written: usage.written + estimate.written)
    }
    let price = runner.policy.price
    if service.usesContext { forecast.tokens = usage }
    if price.isKnown { forecast.cost = price.cost(characters: forecast.characters, usage: usage) }
    return forecast
  }
}

extension TermKeepingEngine: ForecastingEngine {
  public func forecast(
    for segments: [Segment], in context: TranslationContext
  ) async throws -> RequestForecast {
    try await engine.forecast(for: segments, in: context)
  }
}

extension RedactingEngine: ForecastingEngine {
  public func forecast(
    for segments: [Segment], in context: TranslationContext
  ) async throws -> RequestForecast {
    try await engine.forecast(for: redacted(segments, in: context), in: context)
  }
}
