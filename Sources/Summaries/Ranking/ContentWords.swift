import Foundation

/// Numbers the content words of an article as they come.
struct ContentWords {
  /// How often each of a sentence's words stands in it, by the words' numbers, ascending.
  typealias Counts = [(word: Int, count: Int)]

  private let cues: SummaryCues
  private var numbers = WordNumbers()
  /// The numbers of a sentence's content words; kept so that its room is used again.
  private var found: [Int] = []

  init(cues: SummaryCues) {
    self.cues = cues
  }

  /// How often each content word stands among `words`, which are hashes.
  mutating func counts(of words: [UInt64]) -> Counts {
    found.removeAll(keepingCapacity: true)
    for word in words where !cues.stopWords.contains(word) {
      found.append(numbers.number(of: word))
    }
    found.sort()
    var counts: Counts = []
    counts.reserveCapacity(found.count)
    for word in found {
      if let last = counts.last, last.word == word {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts
  }

  /// For each number, how rare its word is among the sentences: log(1 + sentences / its own).
  func rarity(among sentences: [Counts]) -> [Double] {
    var found = Array(repeating: 0, count: numbers.count)
    for sentence in sentences {
      for (word, _) in sentence { found[word] += 1 }
    }
    let rarities = (0...sentences.count).map {
      log(1 + Double(sentences.count) / Double(max($0, 1)))
    }
    return found.map { rarities[$0] }
  }
}
