/// A sentence's content words as a vector of length 1: word numbers in order, each with its weight.
struct WordVector {
  let words: [(word: Int, weight: Double)]

  /// Makes a vector of `counts`, each times the word's `rarity`.
  init(_ counts: ContentWords.Counts, rarity: [Double]) {
    var words = counts.map { (word: $0.word, weight: Double($0.count) * rarity[$0.word]) }
    var square = 0.0
    for (_, weight) in words { square += weight * weight }
    let length = square.squareRoot()
    for index in words.indices { words[index].weight /= length }
    self.words = words
  }

  /// The cosine of two vectors, from 0 to 1.
  ///
  /// - Complexity: O(words of both).
  func likeness(to other: WordVector) -> Double {
    var sum = 0.0
    var (here, there) = (0, 0)
    while here < words.count, there < other.words.count {
      let (one, two) = (words[here], other.words[there])
      if one.word == two.word { sum += one.weight * two.weight }
      if one.word <= two.word { here += 1 }
      if two.word <= one.word { there += 1 }
    }
    return sum
  }
}
