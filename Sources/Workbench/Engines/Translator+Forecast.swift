import Articles
import HTTPEngines
import TranslationMemories

/// What a translation would send, and what the memory saves of it.
public struct TranslationForecast: Sendable {
  public let engine: String
  public let request: RequestForecast
  /// Segments that the memory holds or that stand twice, and their characters.
  public let savedSegments: Int
  public let savedCharacters: Int
}

extension Translator {
  /// What the first engine would be sent for the segments of a document; nil where it is the rules.
  ///
  /// - Throws: `MemoryError`, `EngineError`.
  public func forecast(for segments: [Segment]) async throws -> TranslationForecast? {
    guard let engine = engines.first as? any ForecastingEngine else { return nil }
    let prepared = try await engine.prepared(segments, in: context)
    let queries = TranslationMemory.queries(
      for: prepared, engine: engine.id, analyzer: rules, domain: domain, in: context)
    let entries = try await memory?.lookup(queries)
    var known: Set<MemoryKey> = []
    let missing = prepared.indices.filter { index in
      entries?[index] == nil && (memory == nil || known.insert(queries[index].key).inserted)
    }
    let request = try await engine.forecast(for: missing.map { prepared[$0] }, in: context)
    let characters = segments.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let sent = missing.reduce(0) { $0 + segments[$1].text.unicodeScalars.count }
    return TranslationForecast(
      engine: engine.id.name, request: request, savedSegments: segments.count - missing.count,
      savedCharacters: characters - sent)
  }
}
