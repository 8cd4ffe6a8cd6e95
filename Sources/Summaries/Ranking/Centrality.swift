/// How central each sentence is to its article: continuous LexRank.
///
/// Source: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
/// Summarization" (JAIR 22, 2004).
struct Centrality {
  private static let damping = 0.85
  private static let tolerance = 1e-4
  private static let mostRounds = 100
  /// Sentences with no more likeness than this to all others together have none: it is what
  /// rounding leaves.
  private static let leastLikeness = 1e-9

  /// From 0 to 1, where 1 is the most central sentence.
  let values: [Double]
  /// The mean likeness of each sentence to the others, from 0 to 1.
  let likeness: [Double]

  /// Reckons the centrality from the likeness of every two sentences, without setting it down for
  /// each.
  ///
  /// - Complexity: O(rounds × words of all sentences), at most a hundred rounds.
  init(_ vectors: [WordVector]) {
    let count = Double(max(vectors.count, 1))
    var shared = SharedWords(vectors)
    let likeness = shared.likenesses(times: Array(repeating: 1, count: vectors.count))
    let hands = likeness.map { $0 > Self.leastLikeness ? Self.damping / $0 : 0 }
    var ranks = Array(repeating: 1 / count, count: vectors.count)
    for _ in 0..<Self.mostRounds {
      var next = shared.likenesses(times: zip(ranks, hands).map(*))
      var change = 0.0
      for index in next.indices {
        next[index] += (1 - Self.damping) / count
        change += abs(next[index] - ranks[index])
      }
      ranks = next
      if change < Self.tolerance { break }
    }
    self.likeness = likeness.map { max(0, $0) / count }
    let most = ranks.max() ?? 0
    values = most > 0 ? ranks.map { $0 / most } : ranks
  }
}
