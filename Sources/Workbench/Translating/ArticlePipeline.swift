import Articles
import Segmentation
import Translation

/// The way of an article from the bytes of its file to its checked translation.
public struct ArticlePipeline: Sendable {
  public let reader: ArticleReader
  public let cleaner: ArticleCleaner
  public let segmenter: SentenceSegmenter
  public let translator: Translator
  /// Whether to leave in the article what cleaning would take away.
  public let keepsAll: Bool

  public init(
    reader: ArticleReader, cleaner: ArticleCleaner, segmenter: SentenceSegmenter,
    translator: Translator, keepsAll: Bool
  ) {
    self.reader = reader
    self.cleaner = cleaner
    self.segmenter = segmenter
    self.translator = translator
    self.keepsAll = keepsAll
  }

  /// Makes a pipeline of the rules in the program.
  ///
  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public init(translator: Translator, keepsAll: Bool) throws {
    self.init(
      reader: ArticleReader(), cleaner: ArticleCleaner(rules: try .embedded()),
      segmenter: translator.segmenter, translator: translator, keepsAll: keepsAll)
  }

  /// Translates the article whose file holds `bytes`.
  ///
  /// - Parameter path: the path as the user gave it, nil for standard input.
  /// - Throws: `ReadingError` where the bytes are no article, `EngineError`.
  public func translate(_ bytes: [UInt8], path: String?) async throws -> TranslatedArticle {
    let document = try reader.read(contentsOf: bytes, path: path)
    let article = cleaner.clean(document, keepAll: keepsAll)
    let segments = segmenter.segments(of: article)
    let translations = try await translator.translate(segments, document: path)
    let checked = translator.checked(translations)
    return TranslatedArticle(
      article: article, translations: checked, engine: translator.id,
      glossaryFiles: translator.context.glossary.files)
  }
}
