import Articles
import Translation

/// An article with the translation of each of its segments.
public struct TranslatedArticle: Sendable {
  public let article: Article
  /// One for each segment, in the order of the article.
  public let translations: [Translation]
  /// What a reader should know of the article as a whole.
  public let issues: [Issue]
  public let engine: EngineID
  /// The glossary files that held, in the order of their reading.
  public let glossaryFiles: [String]

  public init(
    article: Article, translations: [Translation], issues: [Issue] = [], engine: EngineID,
    glossaryFiles: [String]
  ) {
    self.article = article
    self.translations = translations
    self.issues = issues
    self.engine = engine
    self.glossaryFiles = glossaryFiles
  }

  /// The issues of the article and of all segments.
  public var issueCount: Int { translations.reduce(issues.count) { $0 + $1.issues.count } }

  /// Whether a check found more than a note.
  public var needsLook: Bool {
    issues.contains(where: \.needsLook)
      || translations.contains { $0.issues.contains(where: \.needsLook) }
  }

  /// How many segments the memory answered.
  public var memoryCount: Int {
    translations.count { translation in
      if case .memory = translation.origin { true } else { false }
    }
  }

  /// The title in English: that of the article's title segment; as it is written where the
  /// article's text holds no title.
  public var title: String? {
    translations.first { $0.segment.kind == .title }?.target ?? article.metadata.title
  }
}
