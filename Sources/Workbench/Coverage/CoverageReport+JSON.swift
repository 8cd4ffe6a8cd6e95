import RuleTranslation

extension CoverageReport {
  /// The document `juru.coverage/1`.
  ///
  /// - Parameter limit: how many entries a list has at most.
  public func json(limit: Int) -> JSONValue {
    [
      "schema": "juru.coverage/1", "files": .integer(files), "sentences": .integer(sentences),
      "brokenSentences": .integer(brokenSentences), "words": .integer(words),
      "counts": .object(
        SentenceCoverage.Kind.allCases.map { ($0.rawValue, .integer(counts[$0, default: 0])) }),
      "unknown": Self.json("form", unknown, limit), "guessed": Self.json("form", guessed, limit),
      "breaks": Self.json("partsOfSpeech", breaks, limit),
      "failed": .array(
        failures.map { ["path": .string($0.path), "message": .string("\($0.error)")] }),
    ]
  }

  private static func json(_ name: String, _ tally: Tally, _ limit: Int) -> JSONValue {
    ["count": .integer(tally.count), "entries": .array(tally.top(limit).map { $0.json(name) })]
  }
}
