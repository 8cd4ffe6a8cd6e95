/// A sentence's content words as a vector of length 1: word numbers in order, each with its weight.
struct WordVector {
  let words: [(word: Int, weight: Double)]

  /// Makes a vector of `counts` by word, each times the word's `rarity`.
  init(counts: [Int: Int], rarity: [Double]) {
    let weighted = counts.sorted { $0.key < $1.key }
      .map { (word: $0.key, weight: Double($0.value) * rarity[$0.key]) }
    let length = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    words = length > 0 ? weighted.map { ($0.word, $0.weight / length) } : []
  }

  /// The cosine of two vectors, from 0 to 1.
  ///
  /// - Complexity: O(words of both).
  func likeness(to other: WordVector) -> Double {
    var sum = 0.0
    var (here, there) = (0, 0)
    while here < words.count, there < other.words.count {
      let (one, two) = (words[here], other.words[there])
      if one.word == two.word {
        sum += one.weight * two.weight
        here += 1
        there += 1
      } else if one.word < two.word {
        here += 1
      } else {
        there += 1
      }
    }
    return sum
  }
}
