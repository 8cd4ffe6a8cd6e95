import Articles
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Segmentation
import Translation
import TranslationMemories

/// The engines, the glossary and the memory, put together: memories over engines, under one glossary.
public struct Translator: Sendable {
  /// Analyses the source for every engine, and translates where it is asked to.
  public let rules: RuleEngine
  /// Cuts articles as the rules cut segments.
  public var segmenter: SentenceSegmenter { rules.segmenter }
  public let context: TranslationContext
  /// In the order in which they were named.
  public let memories: [AttachedMemory]
  /// The one that was named first; nil where nothing is remembered.
  public var memory: TranslationMemory? { memories.first?.memory }
  private let fuzzyUse: FuzzyUse
  /// The field of what is translated; empty where unknown.
  let domain: String
  /// In the order in which they are asked.
  let engines: [any TranslationEngine]
  /// Which engine is asked now: those before it have failed.
  private let turn = FallbackTurn()
  private let termTurn = FallbackTurn()
  private let onMemoryFailure: @Sendable (MemoryError) -> Void
  private let onEngineFailure: @Sendable (FallbackEvent) -> Void

  /// Loads the language data, beside them the glossary, and indexes it.
  ///
  /// - Parameters:
  ///   - glossary: reads the glossary.
  ///   - memories: are asked before the engines; the first that may be written remembers.
  ///   - fuzzyUse: what is done with entries whose source is only like a segment.
  ///   - domain: the field of what is translated; empty where unknown.
  ///   - dataFolder: language data to take in place of the program's own.
  ///   - selection: the engines.
  ///   - onMemoryFailure: told once if the memory fails on the way; the work goes on without it.
  ///   - onEngineFailure: told of an engine that fails, or whose answers are not believed, where
  ///     another takes over.
  /// - Throws: `DiagnosticList` where the data are faulty, `EngineError` where an engine can't be set
  ///   up, and what `glossary` throws.
  public init(
    glossary: @escaping @Sendable () throws -> Glossary, memories: [AttachedMemory] = [],
    fuzzyUse: FuzzyUse = .none, domain: String = "", dataFolder: String? = nil,
    engines selection: EngineSelection = .rulesAlone,
    onMemoryFailure: @escaping @Sendable (MemoryError) -> Void = { _ in },
    onEngineFailure: @escaping @Sendable (FallbackEvent) -> Void = { _ in }
  ) async throws {
    async let loaded = glossary()
    let segmenter = Task { SentenceSegmenter(rules: try .embedded()) }
    rules = try await IndonesianEnglish.engine(dataFolder: dataFolder) {
      try await segmenter.value
    }
    let glossary = try await loaded
    context = TranslationContext(glossary: glossary, analyzer: rules)
    engines = try selection.engines(rules: rules, glossary: glossary)
    self.memories = memories
    self.fuzzyUse = fuzzyUse
    self.domain = domain
    self.onMemoryFailure = onMemoryFailure
    self.onEngineFailure = onEngineFailure
  }

  /// Of the engine that is asked now.
  public var id: EngineID { engines[turn.place].id }

  /// One translation for each segment, in order.
  ///
  /// - Parameter document: the path under which the memory notes where a translation stood.
  /// - Throws: `EngineError`.
  public func translate(
    _ segments: [Segment], document: String? = nil
  ) async throws -> [Translation] {
    try await engine(for: document).translate(segments, in: context)
  }

  /// What the engines make of terms, in order, whatever the memory has; nil where only the rules are
  /// asked, which have made theirs already.
  ///
  /// - Throws: `EngineError`.
  func translateTerms(_ terms: [Segment]) async throws -> [Translation]? {
    let services = engines.filter { !($0 is RuleEngine) }
    guard !services.isEmpty else { return nil }
    return try await FallbackEngine(services, turn: termTurn, onFailure: onEngineFailure)
      .translate(terms, in: context)
  }

  private func engine(for document: String?) -> any TranslationEngine {
    func remembering(_ engine: any TranslationEngine) -> any TranslationEngine {
      if memories.isEmpty { return engine }
      return RememberingEngine(
        engine, memories: memories, analyzer: rules, document: document ?? "", domain: domain,
        fuzzyUse: fuzzyUse, names: rules, onFailure: onMemoryFailure)
    }
    let isOwn = engines.last is RuleEngine
    if isOwn, engines.count == 1 { return remembering(rules) }
    // In the end the rules translate what no other engine has a sound translation of.
    return FallbackEngine(
      engines.map(remembering), lastResort: isOwn ? nil : remembering(rules), turn: turn,
      onFailure: onEngineFailure)
  }
}
