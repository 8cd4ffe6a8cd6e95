import RuleTranslation

/// What the language data know of texts, and what a linguist may want to add.
public struct CoverageReport: Sendable {
  /// A file that could not be read as what it is, and why.
  public struct Failure: Sendable {
    public let path: String
    public let error: any Error
  }

  public internal(set) var files = 0
  public private(set) var sentences = 0
  /// The sentences whose analysis is in several parts.
  public private(set) var brokenSentences = 0
  public private(set) var counts: [SentenceCoverage.Kind: Int] = [:]
  public private(set) var unknown = Tally()
  public private(set) var guessed = Tally()
  public private(set) var breaks = Tally()
  public internal(set) var failures: [Failure] = []

  init() {}

  /// The running words of all sentences.
  public var words: Int { counts.values.reduce(0, +) }

  mutating func add(_ sentence: SentenceCoverage, path: String?) {
    sentences += 1
    counts.merge(sentence.counts, uniquingKeysWith: +)
    if !sentence.breaks.isEmpty { brokenSentences += 1 }
    for find in sentence.unknown { unknown.add(find.key, example: find.example, path: path) }
    for find in sentence.guessed { guessed.add(find.key, example: find.example, path: path) }
    for find in sentence.breaks { breaks.add(find.key, example: find.example, path: path) }
  }
}
