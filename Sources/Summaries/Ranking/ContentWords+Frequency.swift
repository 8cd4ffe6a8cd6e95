extension ContentWords {
  /// For each sentence the mean share that its words have of all, in percent.
  ///
  /// - Complexity: O(words of all sentences).
  var meanPercents: [Double] {
    let total = sentences.reduce(0) { $0 + $1.count }
    return sentences.map { sentence in
      let sum = cells[sentence.cells].reduce(0) { $0 + $1.count * words[$1.word].count }
      return sum > 0 ? 100 * Double(sum) / Double(sentence.count * total) : 0
    }
  }
}

extension ContentWords.Sentence {
  /// The share of its different words that no earlier sentence has.
  var novelty: Double { Double(new) / Double(max(1, cells.count)) }
}
