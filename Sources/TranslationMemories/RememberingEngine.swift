import Articles
import Glossaries
import Synchronization
import Translation

/// Asks a memory first, and the engine that it wraps for what the memory does not hold.
///
/// A memory that fails takes no translation away: the failure is reported once, and the engine
/// goes on without it.
public final class RememberingEngine: TranslationEngine {
  public let engine: any TranslationEngine
  public let memory: TranslationMemory
  public let languages: LanguagePair
  /// The path that new entries name as their document.
  public let document: String
  private let analyzer: any SourceAnalyzer
  private let onFailure: @Sendable (MemoryError) -> Void
  private let failed = Mutex<Bool>(false)

  /// Of the wrapped engine: the memory changes no translation.
  public var id: EngineID { engine.id }

  /// - Parameters:
  ///   - analyzer: cuts segments for the matching of terms, as the wrapped engine does.
  ///   - onFailure: called once, when the memory can be read or written no longer.
  public init(
    _ engine: any TranslationEngine, memory: TranslationMemory, analyzer: any SourceAnalyzer,
    languages: LanguagePair = .indonesianEnglish, document: String = "",
    onFailure: @escaping @Sendable (MemoryError) -> Void
  ) {
    self.engine = engine
    self.memory = memory
    self.analyzer = analyzer
    self.languages = languages
    self.document = document
    self.onFailure = onFailure
  }

  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    try await engine.prepared(segments, in: context)
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    try Task.checkCancellation()
    // What the memory holds is not read again by the engine, but what follows may depend on it.
    let prepared = try await engine.prepared(segments, in: context)
    let queries = TranslationMemory.queries(
      for: prepared, engine: id, languages: languages, analyzer: analyzer, in: context)
    let hits = await attempt { memory async throws(MemoryError) in
      try await memory.lookup(queries)
    }
    let entries = hits ?? Array(repeating: nil, count: segments.count)

    // A key that stands several times is asked for once.
    var missing: [Segment] = []
    var indexOfKey: [MemoryKey: Int] = [:]
    for index in segments.indices where entries[index] == nil {
      let key = queries[index].key
      if indexOfKey[key] == nil {
        indexOfKey[key] = missing.count
        missing.append(prepared[index])
      }
    }
    let made = missing.isEmpty ? [] : try await engine.translate(missing, in: context)
    guard made.count == missing.count else {
      throw EngineError.unreachable(
        engine: id.description,
        reason: "it gave \(made.count) translations for \(missing.count) segments")
    }

    let translations = segments.indices.map { index in
      if let entry = entries[index] { return Translation(segments[index], from: entry) }
      return made[indexOfKey[queries[index].key] ?? 0].moved(to: segments[index])
    }
    await remember(made, of: missing, queries, prepared, used: entries.compactMap { $0?.id })
    return translations
  }

  /// Stores what has no error, so that a bad translation gets another chance.
  private func remember(
    _ made: [Translation], of missing: [Segment], _ queries: [TranslationMemory.Query],
    _ segments: [Segment], used: [Int64]
  ) async {
    if memory.isReadOnly { return }
    let queryOfSegment = Dictionary(
      zip(segments, queries), uniquingKeysWith: { first, _ in first })
    let entries = zip(missing, made).compactMap { segment, translation -> MemoryEntry? in
      guard let query = queryOfSegment[segment], translation.isWorthKeeping else { return nil }
      return MemoryEntry(
        key: query.key, target: translation.target, origin: translation.origin,
        confidence: translation.confidence, terms: translation.terms,
        issues: translation.issues, neighbors: query.neighbors.withoutTexts, document: document,
        segment: segment.id)
    }
    _ = await attempt { memory async throws(MemoryError) in
      try await memory.store(entries, used: used)
    }
  }

  /// What `body` gives, or nil where the memory fails or has failed before.
  ///
  /// It runs in a task of its own: a run that is cancelled keeps what it has translated.
  private func attempt<Value: Sendable>(
    _ body: @escaping @Sendable (TranslationMemory) async throws(MemoryError) -> Value
  ) async -> Value? {
    if failed.withLock({ $0 }) { return nil }
    do {
      return try await Task { [memory] in try await body(memory) }.value
    } catch {
      let isFirst = failed.withLock { hasFailed in
        defer { hasFailed = true }
        return !hasFailed
      }
      if isFirst {
        onFailure(error as? MemoryError ?? .failed(path: memory.path, reason: "\(error)"))
      }
      return nil
    }
  }
}

extension Translation {
  /// The same translation for another segment with the same text.
  fileprivate func moved(to segment: Segment) -> Translation {
    Translation(
      segment: segment, target: target, origin: origin, confidence: confidence,
      confidenceReasons: confidenceReasons, terms: terms, issues: issues)
  }

  fileprivate var isWorthKeeping: Bool {
    // What comes out of a memory that is wrapped further in is kept there.
    if case .memory = origin { return false }
    return !issues.contains { $0.severity == .error }
  }
}
