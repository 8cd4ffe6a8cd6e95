/// A phrase of the best analysis, or a single word of it.
final class PhraseTree: Sendable {
  /// The rule that made the phrase, nil for a word.
  let rule: Int?
  let children: [PhraseTree]
  /// Which of the children is the head; 0 for a word.
  let headChild: Int
  let features: FeatureSet
  /// The word at the head, with the reading that the analysis used.
  let head: (word: Int, reading: Int)
  /// The words that it spans.
  let words: Range<Int>

  /// A word in one of its readings.
  init(word: Int, reading: Int, features: FeatureSet) {
    rule = nil
    children = []
    headChild = 0
    self.features = features
    head = (word, reading)
    words = word..<word + 1
  }

  /// What a rule makes of `children`, of which there is one at least.
  ///
  /// - Parameter head: which of the children is the head.
  init(rule: Int, head: Int, children: [PhraseTree], features: FeatureSet) {
    self.rule = rule
    self.children = children
    headChild = head
    self.features = features
    self.head = children[head].head
    words = children[0].words.lowerBound..<children[children.count - 1].words.upperBound
  }

  /// The words with the readings that the analysis used.
  var leaves: [(word: Int, reading: Int)] {
    rule == nil ? [head] : children.flatMap(\.leaves)
  }
}
