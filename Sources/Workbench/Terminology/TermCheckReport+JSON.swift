extension TermCheckReport {
  /// The document `juru.glossary-check/1`.
  public var json: JSONValue {
    [
      "schema": "juru.glossary-check/1", "terms": .integer(uses),
      "missed": .array(findings.map(\.json)),
      "counts": [
        "segments": .integer(segments), "uses": .integer(uses), "held": .integer(held),
        "missed": .integer(count(of: "term")), "forbidden": .integer(count(of: "forbidden-term")),
        "deprecated": .integer(count(of: "deprecated-term")),
        "inconsistent": .integer(count(of: "inconsistent-term")),
      ],
      "byTerm": .array(counts.map(\.json)),
    ]
  }
}

extension TermCheckReport.Finding {
  fileprivate var json: JSONValue {
    .object(
      segment.json + [
        ("message", .string(message)), ("kind", .string(kind)), ("term", .string(term.source)),
        ("source", .string(segment.source)), ("target", .string(segment.target)),
      ])
  }
}

extension TermCheckReport.Count {
  fileprivate var json: JSONValue {
    [
      "source": .string(term.source), "target": .string(term.rendering), "uses": .integer(uses),
      "held": .integer(held), "missed": .integer(missed),
      "others": .array(
        sortedOthers.map { other in
          [
            "target": .string(other.rendering.target),
            "status": .string(other.rendering.status.rawValue), "count": .integer(other.count),
          ]
        }),
    ]
  }
}
