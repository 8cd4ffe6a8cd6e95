import Foundation
import Summaries

/// What an article says on whose word, and whom and what it names.
public struct ArticleFacts: Sendable {
  public let article: TranslatedArticle
  public let statements: [Statement]
  public let facts: KeyFacts

  public init(_ article: TranslatedArticle, finder: FactFinder) {
    self.article = article
    let findings = finder.findings(
      in: article.translations, metadata: article.article.metadata)
    statements = findings.statements
    facts = findings.facts
  }

  /// The document `juru.facts/1`.
  public var json: JSONValue {
    [
      "schema": "juru.facts/1",
      "article": [
        "path": .optional(article.article.path), "title": .optional(article.title),
        "published": .optional(article.article.metadata.published),
      ],
      "statements": .encoding(statements), "facts": .encoding(facts),
    ]
  }
}
