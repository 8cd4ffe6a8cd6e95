/// How central each sentence is to its article: continuous LexRank.
///
/// Source: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
/// Summarization" (JAIR 22, 2004).
struct Centrality {
  private static let damping = 0.85
  /// Of all centrality, which is 1 in sum; what moves later makes no difference to a choice.
  private static let tolerance = 1e-2
  private static let mostRounds = 100
  /// Sentences with no more likeness than this to all others together have none: it is what
  /// rounding leaves.
  private static let leastLikeness = 1e-9

  /// From 0 to 1, where 1 is the most central sentence.
  private(set) var values: [Double]
  /// The mean likeness of each sentence to the others, from 0 to 1.
  private(set) var likeness: [Double]

  /// - Complexity: O(rounds × words of all sentences), at most a hundred rounds.
  init(_ vectors: SentenceVectors) {
    var vectors = vectors
    let share = 1 / Double(max(vectors.count, 1))
    likeness = Array(repeating: 1, count: vectors.count)
    vectors.multiplyByLikenesses(&likeness)
    values = Array(repeating: share, count: vectors.count)
    var next = values
    for _ in 0..<Self.mostRounds {
      for index in values.indices {
        let isLikeAny = likeness[index] > Self.leastLikeness
        next[index] = isLikeAny ? Self.damping * values[index] / likeness[index] : 0
      }
      vectors.multiplyByLikenesses(&next)
      var change = 0.0
      for index in values.indices {
        next[index] += (1 - Self.damping) * share
        change += abs(next[index] - values[index])
      }
      swap(&values, &next)
      if change < Self.tolerance { break }
    }
    let most = values.max() ?? 1
    for index in values.indices {
      values[index] /= most
      likeness[index] = max(0, likeness[index]) * share
    }
  }
}
