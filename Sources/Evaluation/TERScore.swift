/// Translation edit rate of a corpus, reckoned as sacrebleu does by default: Tercom's algorithm,
/// lower case, words at white space, punctuation kept.
///
/// Source: Snover et al., "A Study of Translation Edit Rate with Targeted Human Annotation"
/// (AMTA 2006); the limits and the order of preference are those of Tercom as sacrebleu has them.
public struct TERScore: CorpusScore, Hashable {
  /// Edits for a hundred words of the reference; lower is better, and it may pass 100.
  public let value: Double
  /// Insertions, deletions, substitutions and shifts.
  public let edits: Int
  /// In words.
  public let referenceLength: Int

  public var name: String { "TER" }
  public var signature: String {
    "nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:\(reproducedVersion)"
  }

  /// Scores translations against one reference each.
  ///
  /// - Throws: `EvaluationError` where the two don't pair up or are empty.
  /// - Complexity: O(shifts tried × words) for each segment, at most a thousand shifts.
  public init(
    hypotheses: [String], references: [String]
  ) throws(EvaluationError) {
    try EvaluationError.check(hypotheses, against: references)
    var edits = 0
    var length = 0
    for (hypothesis, reference) in zip(hypotheses, references) {
      let (words, expected) = Self.numbered(
        hypothesis.lowercased().wordsAtSpaces(), reference.lowercased().wordsAtSpaces())
      var alignment = ShiftAlignment(words: words, reference: expected)
      edits += alignment.edits()
      length += expected.count
    }
    self.edits = edits
    self.referenceLength = length
    if length > 0 {
      value = 100 * Double(edits) / Double(length)
    } else {
      value = edits > 0 ? 100 : 0
    }
  }

  /// Words as numbers, equal where the words are.
  private static func numbered(
    _ words: [String], _ reference: [String]
  ) -> (words: [Int], reference: [Int]) {
    var numbers: [String: Int] = [:]
    func number(of word: String) -> Int {
      let next = numbers.count
      return numbers[word, default: next]
    }
    func numbering(_ list: [String]) -> [Int] {
      list.map { word in
        let number = number(of: word)
        numbers[word] = number
        return number
      }
    }
    return (numbering(words), numbering(reference))
  }
}
