/// The candidates of all articles, counted.
struct TermTable {
  /// By the base form.
  private(set) var tallies: [String: TermTally] = [:]
  /// How often each single word stands in noun phrases, by its base form.
  private(set) var wordCounts: [String: Int] = [:]
  /// A candidate that was met no more often may have been forgotten.
  private(set) var forgotten = 0
  private let capacity: Int

  /// - Parameter capacity: the number of candidates at most.
  init(capacity: Int) { self.capacity = capacity }

  mutating func add(_ phrase: NounPhrase, article: Int, context: TermContext) {
    for word in phrase.words {
      for part in word.base.split(separator: " ") { wordCounts[String(part), default: 0] += 1 }
    }
    for span in phrase.termSpans {
      let words = phrase.words[span]
      let key = words.map(\.base).joined(separator: " ")
      tallies[key, default: TermTally(words)].add(
        words, isOpening: phrase.isOpening(at: span.lowerBound), article: article, context: context)
    }
  }

  /// Forgets the rarest candidates while there are too many, in the manner of lossy counting (Manku
  /// and Motwani 2002): what is met often later on is counted short by as much as was forgotten.
  mutating func forgetRarest() {
    while tallies.count > capacity {
      forgotten += 1
      tallies = tallies.filter { $0.value.frequency > forgotten }
    }
  }
}
