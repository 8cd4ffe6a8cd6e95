import Articles
import Translation

extension TranslatedArticle {
  /// The document `juru.translation/1`.
  public var json: JSONValue {
    [
      "schema": "juru.translation/1",
      "article": articleJSON,
      "segments": .array(
        translations.map { $0.json(in: article.blocks[$0.segment.block]) }),
      "issues": .array(issues.map(\.json)),
      "engine": .string(engine.description),
      "glossary": .strings(glossaryFiles),
      "counts": [
        "segments": .integer(translations.count), "memory": .integer(memoryCount),
        "issues": .integer(issueCount),
      ],
    ]
  }

  private var articleJSON: JSONValue {
    let metadata = article.metadata
    return [
      "path": .optional(article.path), "title": .optional(metadata.title),
      "published": .optional(metadata.published), "source": .optional(metadata.source),
      "removed": .array(
        article.removed.map { ["kind": .string($0.kind), "text": .string($0.text)] }),
      "author": .optional(metadata.author), "place": .optional(metadata.place),
      "language": .optional(metadata.language), "captions": .strings(metadata.captions),
      "credits": .strings(metadata.credits),
    ]
  }
}
