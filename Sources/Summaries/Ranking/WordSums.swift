/// The sum of sentences' vectors, each times a factor: a weight for each word.
struct WordSums {
  private var weights: [Double]

  /// - Complexity: O(words of all vectors).
  init(_ vectors: [WordVector], times factors: [Double]) {
    let words = vectors.reduce(0) { max($0, ($1.words.last?.word ?? -1) + 1) }
    weights = Array(repeating: 0, count: words)
    for (vector, factor) in zip(vectors, factors) {
      for (word, weight) in vector.words { weights[word] += factor * weight }
    }
  }

  /// The sum of the vector's likenesses to all that were summed, each times its factor.
  ///
  /// - Complexity: O(words of the vector).
  func likeness(to vector: WordVector) -> Double {
    vector.words.reduce(0) { $0 + weights[$1.word] * $1.weight }
  }
}
