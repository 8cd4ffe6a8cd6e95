import Articles
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Segmentation
import Summaries
import Translation

/// A text written for a test, read as an article: a paragraph a line.
struct ArticleText {
  let translations: [Translation]
  let rules: RuleEngine
  private let reader: RuleReader

  init(_ text: String) throws {
    rules = try IndonesianEnglish.engine()
    reader = RuleReader(
      rules, context: TranslationContext(glossary: .empty, analyzer: rules))
    let document = try ArticleReader().read(contentsOf: Array(text.utf8), path: nil)
    let article = ArticleCleaner(rules: try .embedded()).clean(document, keepAll: true)
    translations = rules.segmenter.segments(of: article).map {
      Translation(segment: $0, target: $0.text, origin: .copied)
    }
  }

  func findings(published: String? = nil) throws -> FactFinder.Findings {
    var metadata = ArticleMetadata()
    metadata.published = published
    return try FactFinder(reader: reader).findings(in: translations, metadata: metadata)
  }
}
