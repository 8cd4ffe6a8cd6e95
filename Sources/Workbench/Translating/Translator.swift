import Articles
import Glossaries
import IndonesianEnglish
import QualityChecks
import RuleTranslation
import Segmentation
import Translation
import TranslationMemories

/// The engines, the glossary and the memory, put together: memory over rules, under one glossary.
public struct Translator: Sendable {
  public let rules: RuleEngine
  /// Cuts articles as the rules cut segments.
  public let segmenter: SentenceSegmenter
  public let context: TranslationContext
  /// nil where nothing is remembered.
  public let memory: TranslationMemory?
  private let verifier: TermVerifier
  private let onMemoryFailure: @Sendable (MemoryError) -> Void

  /// Loads the language data and indexes the glossary.
  ///
  /// - Parameters:
  ///   - dataFolder: language data to take in place of the program's own.
  ///   - onMemoryFailure: told once if the memory fails on the way; the work goes on without it.
  /// - Throws: `DiagnosticList` where the data are faulty.
  public init(
    glossary: Glossary, memory: TranslationMemory? = nil, dataFolder: String? = nil,
    onMemoryFailure: @escaping @Sendable (MemoryError) -> Void = { _ in }
  ) throws {
    let segmenter = SentenceSegmenter(rules: try .embedded())
    rules =
      try dataFolder.map { try IndonesianEnglish.engine(dataFolder: $0, segmenter: segmenter) }
      ?? IndonesianEnglish.engine(segmenter: segmenter)
    self.segmenter = segmenter
    context = TranslationContext(
      glossary: glossary, terms: TermMatcher(terms: glossary.terms, analyzer: rules))
    verifier = TermVerifier(glossary: glossary, analyzer: rules)
    self.memory = memory
    self.onMemoryFailure = onMemoryFailure
  }

  public var id: EngineID { rules.id }

  /// The translations with what the checks find: the standard checks, and the glossary's terms;
  /// and with the dates and amounts that their sources name, whichever engine made them.
  public func checked(_ translations: some Sequence<Translation>) -> [Translation] {
    let analyze = rules.keepingAnalysis()
    return translations.map { translation in
      let tokens = analyze(translation.segment.text)
      var translation = translation
      translation.entities = rules.entities(in: translation.segment.text)
      let verified = verifier.verified(translation, tokens: tokens, context: context)
      return QualityChecker.standard.checked(verified, context: context)
    }
  }

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
