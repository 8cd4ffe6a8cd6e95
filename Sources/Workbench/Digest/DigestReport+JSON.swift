import Summaries

extension DigestReport {
  /// The document `juru.digest/1`.
  public var json: JSONValue {
    [
      "schema": "juru.digest/1", "articles": .integer(articleCount),
      "copies": .integer(copyCount), "events": .array(events.map(\.json)),
      "failed": .array(
        failures.map { ["path": .string($0.path), "message": .string("\($0.error)")] }),
      "left": .integer(left),
    ]
  }
}

extension DigestReport.EventEntry {
  fileprivate var json: JSONValue {
    [
      "title": .optional(summary.title), "articles": .array(articles.map(\.json)),
      "sentences": .encoding(summary.sentences), "timeline": .encoding(summary.timeline),
      "disagreements": .encoding(summary.disagreements),
    ]
  }
}

extension DigestReport.Entry {
  fileprivate var json: JSONValue {
    [
      "key": .string(key), "path": .string(path), "title": .optional(title),
      "published": .optional(published), "source": .optional(source),
      "credits": .strings(credits), "retells": .optional(retells),
      "copies": .array(
        copies.map { copy in
          [
            "path": .string(copy.path), "published": .optional(copy.published),
            "source": .optional(copy.source), "credits": .strings(copy.credits),
            "resemblance": .number(copy.resemblance),
          ]
        }),
    ]
  }
}
