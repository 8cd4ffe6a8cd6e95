/// A phrase of the best analysis.
indirect enum PhraseTree: Sendable {
  case leaf(word: Int, reading: Int, features: FeatureSet)
  case phrase(rule: Int, children: [PhraseTree], features: FeatureSet)

  var features: FeatureSet {
    switch self {
    case .leaf(_, _, let features), .phrase(_, _, let features): features
    }
  }

  /// The same tree over words that stand `offset` later.
  func shifted(by offset: Int) -> PhraseTree {
    guard offset > 0 else { return self }
    switch self {
    case .leaf(let word, let reading, let features):
      return .leaf(word: word + offset, reading: reading, features: features)
    case .phrase(let rule, let children, let features):
      return .phrase(
        rule: rule, children: children.map { $0.shifted(by: offset) }, features: features)
    }
  }
}
