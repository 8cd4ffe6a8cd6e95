import Glossaries

extension ExtractionReport {
  /// The document `juru.glossary-candidates/1`.
  public var json: JSONValue {
    [
      "schema": "juru.glossary-candidates/1", "articles": .integer(articles),
      "candidates": .array(concepts.map(\.json)), "beyondLimit": .integer(beyondLimit),
      "covered": .integer(covered),
      "failed": .array(
        failures.map { ["path": .string($0.path), "message": .string("\($0.error)")] }),
    ]
  }
}

extension ProposedConcept {
  fileprivate var json: JSONValue {
    [
      "terms": .array(
        forms.map { form in
          [
            "source": .string(form.form.source), "target": .string(form.target),
            "origin": .string(form.origin.rawValue), "frequency": .integer(form.form.frequency),
            "articles": .integer(form.form.articles), "covered": .bool(form.isCovered),
          ]
        }),
      "pos": .string(candidate.partOfSpeech), "score": .number(candidate.score),
      "cValue": .number(candidate.cValue), "weirdness": .number(candidate.weirdness),
      "contexts": .array(
        candidate.contexts.map { context in
          [
            "path": .optional(context.path), "segment": .string(context.segment),
            "source": .string(context.text),
          ]
        }),
      "memory": .array(
        examples.map { ["source": .string($0.source), "target": .string($0.target)] }),
    ]
  }
}
