import Articles
import Segmentation
import Translation

/// The way of an article from the bytes of its file to its translation.
public struct ArticlePipeline: Sendable {
  public let reader: ArticleReader
  public let cleaner: ArticleCleaner
  public let segmenter: SentenceSegmenter
  public let translator: Translator
  /// nil where nothing is checked.
  public let checker: TranslationChecker?
  /// Whether to leave in the article what cleaning would take away.
  public let keepsAll: Bool

  public init(
    reader: ArticleReader, cleaner: ArticleCleaner, segmenter: SentenceSegmenter,
    translator: Translator, checker: TranslationChecker?, keepsAll: Bool
  ) {
    self.reader = reader
    self.cleaner = cleaner
    self.segmenter = segmenter
    self.translator = translator
    self.checker = checker
    self.keepsAll = keepsAll
  }

  /// Makes a pipeline of the rules in the program, which are loaded beside the translator.
  ///
  /// - Parameters:
  ///   - isChecked: whether the translations are checked; that takes its time.
  ///   - translator: makes the translator.
  /// - Throws: what `translator` throws, and `DiagnosticList`, where the program was built with
  ///   faulty rules.
  public init(
    keepsAll: Bool, isChecked: Bool = true, translator: () async throws -> Translator
  ) async throws {
    async let cleaner = ArticleCleaner(rules: .embedded())
    let translator = try await translator()
    self.init(
      reader: ArticleReader(), cleaner: try await cleaner, segmenter: translator.segmenter,
      translator: translator, checker: isChecked ? TranslationChecker(translator) : nil,
      keepsAll: keepsAll)
  }

  /// Translates the article whose file holds `bytes`.
  ///
  /// - Parameter path: the path as the user gave it, nil for standard input.
  /// - Throws: `ReadingError` where the bytes are no article, `EngineError`.
  public func translate(_ bytes: [UInt8], path: String?) async throws -> TranslatedArticle {
    let (article, segments) = try segments(of: bytes, path: path)
    return try await translate(
      segments, of: article,
      issues: SourceLanguage(of: segments, rules: translator.rules).issue.map { [$0] } ?? [])
  }

  /// Translates the segments of an article.
  ///
  /// - Parameter issues: those of the article as a whole; none where its language was looked at
  ///   before.
  /// - Throws: `EngineError`.
  func translate(
    _ segments: [Segment], of article: Article, issues: [Issue] = []
  ) async throws -> TranslatedArticle {
    let translations = try await translator.translate(segments, document: article.path)
    return TranslatedArticle(
      article: article, translations: checker?.checked(translations) ?? translations,
      issues: issues,
      engine: translator.id, glossaryFiles: translator.context.glossary.files)
  }

  /// The article whose file holds `bytes`, cleaned, and its segments.
  ///
  /// - Throws: `ReadingError` where the bytes are no article.
  func segments(
    of bytes: [UInt8], path: String?
  ) throws -> (article: Article, segments: [Segment]) {
    let document = try reader.read(contentsOf: bytes, path: path)
    let article = cleaner.clean(document, keepAll: keepsAll)
    return (article, segmenter.segments(of: article))
  }
}
