/// The words that sentences have in common, on which all their likeness rests.
struct SharedWords {
  /// The words of all sentences, one sentence after the other, and the weight of each.
  private var words: [Int] = []
  private var weights: [Double] = []
  /// Where each sentence's words end.
  private var ends: [Int] = []
  /// The likeness of each sentence to itself.
  private var own: [Double] = []
  /// For each word the sum of its weights, each times a factor.
  private var sums: [Double]

  /// - Complexity: O(words of all vectors).
  init(_ vectors: [WordVector]) {
    let most = vectors.reduce(-1) { max($0, $1.words.last?.word ?? -1) }
    var found = Array(repeating: 0, count: most + 1)
    for vector in vectors {
      for (word, _) in vector.words { found[word] += 1 }
    }
    // Those of several sentences are numbered anew.
    var count = 0
    for word in found.indices {
      if found[word] > 1 { (found[word], count) = (count, count + 1) } else { found[word] = -1 }
    }
    for vector in vectors {
      var square = 0.0
      for (word, weight) in vector.words where found[word] >= 0 {
        words.append(found[word])
        weights.append(weight)
        square += weight * weight
      }
      ends.append(words.count)
      own.append(square)
    }
    sums = Array(repeating: 0, count: count)
  }

  /// For each sentence the sum of its likenesses to all others, each times the other's factor: the
  /// cosine with the sum of all vectors, less the own share.
  ///
  /// - Complexity: O(words).
  mutating func likenesses(times factors: [Double]) -> [Double] {
    for word in sums.indices { sums[word] = 0 }
    var start = 0
    for sentence in ends.indices {
      let (factor, end) = (factors[sentence], ends[sentence])
      for place in start..<end { sums[words[place]] += factor * weights[place] }
      start = end
    }
    start = 0
    return ends.indices.map { sentence in
      var sum = -factors[sentence] * own[sentence]
      let end = ends[sentence]
      for place in start..<end { sum += sums[words[place]] * weights[place] }
      start = end
      return sum
    }
  }
}
