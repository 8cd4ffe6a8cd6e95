import Articles
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Segmentation
import Translation
import TranslationMemories

/// The engines, the glossary and the memory, put together: memory over rules, under one glossary.
public struct Translator: Sendable {
  public let rules: RuleEngine
  /// Cuts articles as the rules cut segments.
  public var segmenter: SentenceSegmenter { rules.segmenter }
  public let context: TranslationContext
  /// nil where nothing is remembered.
  public let memory: TranslationMemory?
  private let onMemoryFailure: @Sendable (MemoryError) -> Void

  /// Loads the language data, beside them the glossary, and indexes it.
  ///
  /// - Parameters:
  ///   - glossary: reads the glossary.
  ///   - dataFolder: language data to take in place of the program's own.
  ///   - onMemoryFailure: told once if the memory fails on the way; the work goes on without it.
  /// - Throws: `DiagnosticList` where the data are faulty, and what `glossary` throws.
  public init(
    glossary: @escaping @Sendable () throws -> Glossary, memory: TranslationMemory? = nil,
    dataFolder: String? = nil,
    onMemoryFailure: @escaping @Sendable (MemoryError) -> Void = { _ in }
  ) async throws {
    async let loaded = glossary()
    let segmenter = Task { SentenceSegmenter(rules: try .embedded()) }
    rules = try await IndonesianEnglish.engine(dataFolder: dataFolder) {
      try await segmenter.value
    }
    let glossary = try await loaded
    context = TranslationContext(
      glossary: glossary, terms: TermMatcher(terms: glossary.terms, analyzer: rules))
    self.memory = memory
    self.onMemoryFailure = onMemoryFailure
  }

  public var id: EngineID { rules.id }

  /// One translation for each segment, in order.
  ///
  /// - Parameter document: the path under which the memory notes where a translation stood.
  /// - Throws: `EngineError`.
  public func translate(
    _ segments: [Segment], document: String? = nil
  ) async throws -> [Translation] {
    try await engine(for: document).translate(segments, in: context)
  }

  private func engine(for document: String?) -> any TranslationEngine {
    guard let memory else { return rules }
    return RememberingEngine(
      rules, memory: memory, analyzer: rules, document: document ?? "",
      onFailure: onMemoryFailure)
  }
}
