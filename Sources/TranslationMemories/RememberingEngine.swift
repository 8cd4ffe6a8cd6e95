import Articles
import Glossaries
import Translation

/// Asks memories first, and the engine that it wraps for what they do not hold.
///
/// A memory that fails takes no translation away: the failure is reported once, and the engine
/// goes on without it.
public final class RememberingEngine: TranslationEngine {
  public let engine: any TranslationEngine
  public let languages: LanguagePair
  /// The path that new entries name as their document.
  public let document: String
  private let domain: String
  private let analyzer: any SourceAnalyzer
  private let memories: MemoryGroup
  private let fuzzyUse: FuzzyUse
  private let names: (any TargetNames)?

  /// Of the wrapped engine: the memory changes no translation.
  public var id: EngineID { engine.id }

  /// - Parameters:
  ///   - memories: new translations go into the first of them that may be written.
  ///   - analyzer: cuts segments for the matching of terms, as the wrapped engine does.
  ///   - domain: the field of the document; empty where unknown.
  ///   - names: says which names of a match may be exchanged; none where nil.
  ///   - onFailure: called once for each memory that can be read or written no longer.
  public init(
    _ engine: any TranslationEngine, memories: [AttachedMemory], analyzer: any SourceAnalyzer,
    languages: LanguagePair = .indonesianEnglish, document: String = "", domain: String = "",
    fuzzyUse: FuzzyUse = .none, names: (any TargetNames)? = nil,
    onFailure: @escaping @Sendable (MemoryError) -> Void
  ) {
    self.engine = engine
    self.memories = MemoryGroup(memories, onFailure: onFailure)
    self.analyzer = analyzer
    self.languages = languages
    self.document = document
    self.domain = domain
    self.fuzzyUse = fuzzyUse
    self.names = names
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
      for: prepared, engine: id, languages: languages, analyzer: analyzer, document: document,
      domain: domain, in: context)
    let hits = await memories.lookup(queries)
    // What an engine made before is no reason to keep a person's work on a like text back.
    let offers = await offers(for: queries, in: context) {
      hits[$0]?.entry.status.isBinding != true
    }
    var translations = segments.indices.map { index in
      taken(offers[index], for: segments[index])
        ?? hits[index].map { Translation(segments[index], from: $0.entry, for: queries[index]) }
    }

    // A key that stands several times is asked for once.
    var missing: [Int] = []
    var places: [MemoryKey: Int] = [:]
    for index in segments.indices where translations[index] == nil {
      let key = queries[index].key
      if places[key] == nil {
        places[key] = missing.count
        missing.append(index)
      }
    }
    let made = try await made(missing.map { (prepared[$0], queries[$0]) }, in: context)
    for index in segments.indices where translations[index] == nil {
      translations[index] = made[places[queries[index].key] ?? 0].moved(to: segments[index])
    }
    await memories.store([], used: hits.compactMap { $0 })
    return zip(translations, offers).compactMap { translation, offers in
      var translation = translation
      translation?.matches = offers
      return translation
    }
  }

  /// What the memories offer for the queries that are to be asked; nothing for the others.
  private func offers(
    for queries: [TranslationMemory.Query], in context: TranslationContext,
    where isAsked: (Int) -> Bool
  ) async -> [[MemoryMatch]] {
    var offers = [[MemoryMatch]](repeating: [], count: queries.count)
    guard let options = fuzzyUse.options else { return offers }
    let asked = queries.indices.filter(isAsked)
    let matches = await memories.matches(
      asked.map { queries[$0] }, options,
      names: names.map { NameRules(names: $0, context: context) })
    for (index, matches) in zip(asked, matches) { offers[index] = matches }
    return offers
  }

  private func taken(_ offers: [MemoryMatch], for segment: Segment) -> Translation? {
    guard case .take = fuzzyUse, let best = offers.first else { return nil }
    return Translation(segment, from: best)
  }

  /// What the engine makes of segments. Each translation is kept as soon as it is final: what was
  /// paid for stands in the memory, however the run ends.
  private func made(
    _ missing: [(segment: Segment, query: TranslationMemory.Query)], in context: TranslationContext
  ) async throws -> [Translation] {
    if missing.isEmpty { return [] }
    return try await engine.translate(missing.map(\.segment), in: context) { [self] final in
      guard memories.remembers else { return }
      let entries = final.compactMap { final in
        let (segment, query) = missing[final.index]
        return entry(for: final.translation, query, segment)
      }
      await memories.store(entries, used: [])
    }
  }

  /// What is kept of a translation; nothing of one with an error, so that it gets another chance.
  private func entry(
    for translation: Translation, _ query: TranslationMemory.Query, _ segment: Segment
  ) -> MemoryEntry? {
    guard translation.isWorthKeeping else { return nil }
    var entry = MemoryEntry(
      key: query.key, target: translation.target, origin: translation.origin,
      confidence: translation.confidence, terms: translation.terms, issues: translation.issues,
      neighbors: query.neighbors.withoutTexts, document: document, segment: segment.id)
    entry.domain = domain
    return entry
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
    return !isRejected
  }
}
