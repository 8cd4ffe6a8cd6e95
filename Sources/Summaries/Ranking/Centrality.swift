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

  /// Reckons the centrality from the likeness of every two sentences.
  ///
  /// - Complexity: O(rounds × n²), at most a hundred rounds.
  init(likeness: LikenessMatrix) {
    let count = likeness.count
    let sums = (0..<count).map { row in (0..<count).reduce(0) { $0 + likeness[row, $1] } }
    var ranks = Array(repeating: 1 / Double(max(count, 1)), count: count)
    for _ in 0..<Self.mostRounds {
      var next = Array(repeating: (1 - Self.damping) / Double(count), count: count)
      for row in 0..<count where sums[row] > 0 {
        let share = Self.damping * ranks[row] / sums[row]
        for column in 0..<count { next[column] += share * likeness[row, column] }
      }
      let change = zip(ranks, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      ranks = next
      if change < Self.tolerance { break }
    }
    let most = ranks.max() ?? 0
    values = most > 0 ? ranks.map { $0 / most } : ranks
  }
}
