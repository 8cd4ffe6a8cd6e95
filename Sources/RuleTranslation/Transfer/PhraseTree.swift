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
}
