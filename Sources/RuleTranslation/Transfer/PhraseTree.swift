/// A phrase of the best analysis.
indirect enum PhraseTree: Sendable {
  case leaf(word: Int, reading: Int, features: FeatureSet)
  case phrase(rule: Int, children: [PhraseTree], features: FeatureSet)

  var features: FeatureSet {
    switch self {
    case .leaf(_, _, let features), .phrase(_, _, let features): features
    }
  }

  /// The words with the readings that the analysis used.
  var leaves: [(word: Int, reading: Int)] {
    switch self {
    case .leaf(let word, let reading, _): [(word, reading)]
    case .phrase(_, let children, _): children.flatMap(\.leaves)
    }
  }

  /// The first of the words that the phrase spans.
  var firstWord: Int {
    switch self {
    case .leaf(let word, _, _): word
    case .phrase(_, let children, _): children[0].firstWord
    }
  }

  /// The last of the words that the phrase spans.
  var lastWord: Int {
    switch self {
    case .leaf(let word, _, _): word
    case .phrase(_, let children, _): children[children.count - 1].lastWord
    }
  }

  /// The word at the head of the phrase, with the reading that the analysis used.
  func head(in grammar: Grammar) -> (word: Int, reading: Int) {
    switch self {
    case .leaf(let word, let reading, _): (word, reading)
    case .phrase(let rule, let children, _): children[grammar.rules[rule].head].head(in: grammar)
    }
  }
}
