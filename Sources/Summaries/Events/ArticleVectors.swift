import Foundation

/// Articles as vectors of length 1: their content words, each weighted by how often the article has it
/// and how few others do.
///
/// Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988).
struct ArticleVectors {
  typealias Vector = [UInt64: Double]

  let vectors: [Vector]
  /// Of each article the words that count most, by which others are looked for.
  let keys: [[UInt64]]

  /// A word of more articles is no key, so that each is compared with a bounded number of others.
  private static let mostArticles = 400
  /// More words find no more.
  private static let mostKeys = 30

  /// - Complexity: O(words of all articles).
  init(_ profiles: [ArticleProfile]) {
    var found: [UInt64: Int] = [:]
    for profile in profiles {
      for word in profile.words.keys { found[word, default: 0] += 1 }
    }
    // A word of one article can't lead to another, one of very many leads everywhere.
    let most = max(8, min(profiles.count / 4, Self.mostArticles))
    let total = Double(profiles.count)
    vectors = profiles.map { profile in
      var vector: Vector = [:]
      for (word, count) in profile.words {
        vector[word] = (1 + log(Double(count))) * log(1 + total / Double(found[word] ?? 1))
      }
      // Summed in one order: the sum of floating-point numbers depends on it.
      let square = vector.keys.sorted().reduce(0) { $0 + (vector[$1] ?? 0) * (vector[$1] ?? 0) }
      return square > 0 ? vector.mapValues { $0 / square.squareRoot() } : vector
    }
    keys = vectors.map { vector in
      let usable = vector.filter { (2...most).contains(found[$0.key] ?? 0) }
      let best = usable.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return best.prefix(Self.mostKeys).map(\.key)
    }
  }
}
