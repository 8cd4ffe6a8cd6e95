/// How central each sentence is to its article: continuous LexRank.
///
/// Source: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
/// Summarization" (JAIR 22, 2004).
struct Centrality {
  private static let damping = 0.85
  private static let tolerance = 1e-6
  private static let mostRounds = 100

  /// From 0 to 1, where 1 is the most central sentence.
  let values: [Double]
  /// The mean likeness of each sentence to the others, from 0 to 1.
  let likeness: [Double]

  /// Sentences with no more likeness than this to all others together have none: it is what
  /// rounding leaves.
  private static let leastLikeness = 1e-9

  /// Reckons the centrality from the likeness of every two sentences, without setting it down for
  /// each: the sum over all others is the cosine with the sum of all vectors, less the own share.
  ///
  /// - Complexity: O(rounds × words of all sentences), at most a hundred rounds.
  init(_ vectors: [WordVector]) {
    let count = vectors.count
    let own = vectors.map { $0.likeness(to: $0) }
    var ranks = Array(repeating: 1 / Double(max(count, 1)), count: count)
    let sums = WordSums(vectors, times: Array(repeating: 1, count: count))
    let likeness = vectors.indices.map { sums.likeness(to: vectors[$0]) - own[$0] }
    for _ in 0..<Self.mostRounds {
      let shares = ranks.indices.map {
        likeness[$0] > Self.leastLikeness ? Self.damping * ranks[$0] / likeness[$0] : 0
      }
      let sums = WordSums(vectors, times: shares)
      let next = vectors.indices.map {
        (1 - Self.damping) / Double(count) + sums.likeness(to: vectors[$0]) - shares[$0] * own[$0]
      }
      let change = zip(ranks, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      ranks = next
      if change < Self.tolerance { break }
    }
    self.likeness = likeness.map { max(0, $0) / Double(count) }
    let most = ranks.max() ?? 0
    values = most > 0 ? ranks.map { $0 / most } : ranks
  }
}
