import Articles
import Translation

extension TranslatedArticle {
  /// The document `juru.translation/1`.
  public var json: JSONValue {
    [
      "schema": "juru.translation/1",
      "article": articleJSON,
      "segments": .array(translations.map(\.json)),
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

extension Translation {
  /// A segment of the document `juru.translation/1`.
  public var json: JSONValue {
    [
      "id": .string(segment.id), "block": .integer(segment.block),
      "kind": .string(segment.kind.rawValue), "range": segment.range.json,
      "source": .string(segment.text), "target": .string(target), "origin": origin.json,
      "confidence": .number(confidence),
      "confidenceReasons": .array(confidenceReasons.map(\.json)),
      "terms": .array(
        terms.map { term in
          [
            "source": .string(term.source), "target": .string(term.target),
            "status": .string(term.status.rawValue), "found": .bool(term.found),
          ]
        }),
      "issues": .array(issues.map(\.json)),
    ]
  }
}

extension ConfidenceReason {
  /// A reason as the JSON documents show it.
  var json: JSONValue {
    ["kind": .string(kind.rawValue), "count": .integer(count), "loss": .number(loss)]
  }
}

extension Issue {
  /// An issue as the JSON documents show it; the ranges it has.
  public var json: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("kind", .string(kind)), ("severity", .string(severity.rawValue)),
      ("message", .string(message)),
    ]
    if let sourceRange { members.append(("sourceRange", sourceRange.json)) }
    if let targetRange { members.append(("targetRange", targetRange.json)) }
    return .object(members)
  }
}

extension Origin {
  /// The origin as the JSON documents show it.
  public var json: JSONValue {
    switch self {
    case .rules: ["kind": "rules"]
    case .human: ["kind": "human"]
    case .copied: ["kind": "copied"]
    case .memory(let score, let match, let engine):
      [
        "kind": "memory", "score": .integer(score), "match": .string(match.rawValue),
        "engine": .string(engine),
      ]
    case .engine(let name, let model, let prompt):
      [
        "kind": "engine", "engine": .string(name), "model": .optional(model),
        "prompt": .optional(prompt),
      ]
    }
  }
}

extension SourceRange {
  /// The pair `[lower, upper]`.
  public var json: JSONValue { [.integer(lowerBound), .integer(upperBound)] }
}
