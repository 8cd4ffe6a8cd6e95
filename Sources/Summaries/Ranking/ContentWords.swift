import Foundation

/// Numbers the content words of an article as they come.
struct ContentWords {
  private let cues: SummaryCues
  private var numbers: [String: Int] = [:]

  init(cues: SummaryCues) {
    self.cues = cues
  }

  /// How often each content word stands among `words`, by its number.
  mutating func counts(of words: [String]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for word in words where !cues.stopWords.contains(word) {
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      counts[number, default: 0] += 1
    }
    return counts
  }

  /// For each number, how rare its word is among the sentences: log(1 + sentences / its own).
  func rarity(among sentences: [[Int: Int]]) -> [Double] {
    var found = Array(repeating: 0, count: numbers.count)
    for sentence in sentences {
      for number in sentence.keys { found[number] += 1 }
    }
    return found.map { log(1 + Double(sentences.count) / Double(max($0, 1))) }
  }
}
