/// chrF of a corpus, reckoned as sacrebleu does by default: character sequences up to six, beta 2,
/// mixed case, white space left out, no epsilon smoothing.
///
/// Sources: Popović, "chrF: character n-gram F-score for automatic MT evaluation" (WMT 2015);
/// Popović, "chrF++: words helping character n-grams" (WMT 2017).
public struct ChrFScore: CorpusScore, Hashable {
  /// The two common forms: of characters alone, or of characters and words.
  public enum Form: Sendable, Hashable {
    /// chrF2: characters alone.
    case characters
    /// chrF++: characters, and one and two words.
    case charactersAndWords

    var wordOrder: Int { self == .characters ? 0 : 2 }
  }

  public let form: Form
  public let value: Double

  public var name: String { form == .characters ? "chrF2" : "chrF2++" }
  public var signature: String {
    "nrefs:1|case:mixed|eff:yes|nc:\(Self.characterOrder)|nw:\(form.wordOrder)|space:no"
      + "|version:\(reproducedVersion)"
  }

  static let characterOrder = 6
  static let beta = 2.0

  /// Scores translations against one reference each.
  ///
  /// - Throws: `EvaluationError` where the two don't pair up or are empty.
  /// - Complexity: O(characters × 6).
  public init(
    hypotheses: [String], references: [String], form: Form = .characters
  ) throws(EvaluationError) {
    try EvaluationError.check(hypotheses, against: references)
    var counts = Array(
      repeating: MatchCounts(), count: Self.characterOrder + form.wordOrder)
    for (hypothesis, reference) in zip(hypotheses, references) {
      let characters = Self.characters(of: hypothesis)
      let expected = Self.characters(of: reference)
      for order in 1...Self.characterOrder {
        counts[order - 1].add(
          NGramCounts(characters, order: order), NGramCounts(expected, order: order))
      }
      guard form == .charactersAndWords else { continue }
      let words = Self.words(of: hypothesis)
      let expectedWords = Self.words(of: reference)
      for order in 1...form.wordOrder {
        counts[Self.characterOrder + order - 1].add(
          NGramCounts(words, order: order), NGramCounts(expectedWords, order: order))
      }
    }
    self.form = form
    self.value = Self.score(counts)
  }

  /// The F-score of the mean precision and recall of the orders that both sides have.
  private static func score(_ counts: [MatchCounts]) -> Double {
    let used = counts.filter { $0.hypothesis > 0 && $0.reference > 0 }
    guard !used.isEmpty else { return 0 }
    var precision = 0.0
    var recall = 0.0
    for count in used {
      precision += Double(count.matched) / Double(count.hypothesis)
      recall += Double(count.matched) / Double(count.reference)
    }
    precision /= Double(used.count)
    recall /= Double(used.count)
    guard precision + recall > 0 else { return 0 }
    let factor = beta * beta
    return 100 * (1 + factor) * precision * recall / (factor * precision + recall)
  }

  /// The characters as Unicode scalars, as Python has them.
  private static func characters(of segment: String) -> [Unicode.Scalar] {
    segment.unicodeScalars.filter { !$0.isPythonSpace }
  }

  /// Words with one mark of punctuation split off their end or, failing that, their start.
  private static func words(of segment: String) -> [String] {
    segment.wordsAtSpaces().flatMap { word -> [String] in
      let scalars = word.unicodeScalars
      guard scalars.count > 1, let first = scalars.first, let last = scalars.last else {
        return [word]
      }
      if last.isASCIIPunctuation { return [String(Substring(scalars.dropLast())), String(last)] }
      if first.isASCIIPunctuation {
        return [String(first), String(Substring(scalars.dropFirst()))]
      }
      return [word]
    }
  }
}

/// The counts of one order, summed over a corpus.
private struct MatchCounts {
  var hypothesis = 0
  var reference = 0
  var matched = 0

  /// Adds a segment's counts. A hypothesis counts only where the reference has the order at all.
  mutating func add<Element>(
    _ counts: NGramCounts<Element>, _ expected: NGramCounts<Element>
  ) {
    hypothesis += expected.total > 0 ? counts.total : 0
    reference += expected.total
    matched += counts.matches(with: expected)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
