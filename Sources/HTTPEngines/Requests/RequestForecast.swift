import Articles
import Translation

/// What a translation would ask of a service.
public struct RequestForecast: Hashable, Sendable {
  public var segments = 0
  public var requests = 0
  public var characters = 0
  /// Of a model; estimates.
  public var tokens: TokenUsage?
  /// nil where the service has no price.
  public var cost: Double?
}

/// An engine that can say what it would send.
public protocol ForecastingEngine: TranslationEngine {
  /// What would be sent for some segments, if every answer were sound.
  func forecast(
    for segments: [Segment], in context: TranslationContext
  ) async throws -> RequestForecast
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
