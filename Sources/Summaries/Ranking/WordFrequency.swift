/// How often an article has its content words, and which it has had so far.
struct WordFrequency {
  private var counts: [Int]
  private var isKnown: [Bool]
  private let total: Int

  init(_ sentences: [ContentWords.Counts], words: Int) {
    var counts = Array(repeating: 0, count: words)
    for sentence in sentences {
      for (word, count) in sentence { counts[word] += count }
    }
    self.counts = counts
    isKnown = Array(repeating: false, count: words)
    total = max(1, counts.reduce(0, +))
  }

  /// The mean share that a sentence's words have of all, in percent.
  func meanPercent(of sentence: ContentWords.Counts) -> Double {
    var (sum, length) = (0, 0)
    for (word, count) in sentence {
      sum += count * counts[word]
      length += count
    }
    return length > 0 ? 100 * Double(sum) / Double(length * total) : 0
  }

  /// The share of a sentence's words that none before it has; they are known from then on.
  mutating func takeNovelty(of sentence: ContentWords.Counts) -> Double {
    var new = 0
    for (word, _) in sentence where !isKnown[word] {
      isKnown[word] = true
      new += 1
    }
    return Double(new) / Double(max(1, sentence.count))
  }
}
