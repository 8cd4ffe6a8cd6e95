import Foundation

/// The features of an article's sentences, read off the Indonesian alone.
package struct SentenceFeatures {
  /// For each sentence the value of each feature, in the order of `SentenceFeature.allCases`.
  package let values: [[Double]]
  /// Whether each sentence leans on the one before it.
  let isDependent: [Bool]
  /// The sentences as vectors, by which their likeness is measured.
  let vectors: [WordVector]

  /// - Parameter title: the article's title in Indonesian, if it has one.
  /// - Complexity: O(words of all sentences).
  package init(_ sentences: [RankedSentence], title: String?, cues: SummaryCues) {
    let parted = sentences.map { SourceWords($0.source) }
    var content = ContentWords(cues: cues)
    let counts = parted.map { content.counts(of: $0.words) }
    let titleWords = Set(content.counts(of: title.map { SourceWords($0).words } ?? []).keys)
    let rarity = content.rarity(among: counts)
    vectors = counts.map { WordVector(counts: $0, rarity: rarity) }
    isDependent = parted.map { cues.isDependent($0.words) }
    let centrality = Centrality(vectors)
    var frequency = WordFrequency(counts, words: rarity.count)
    var values: [[Double]] = []
    for index in sentences.indices {
      var reading = FeatureReading()
      reading.setPlace(index, of: sentences.count)
      reading.setText(sentences[index].source, words: parted[index], cues: cues)
      reading[.leans] = isDependent[index] ? 1 : 0
      let isFirst = index == 0 || sentences[index - 1].block != sentences[index].block
      reading[.opensParagraph] = isFirst ? 1 : 0
      let next = index + 1
      let introduces = next < sentences.count && parted[next].opensQuotation
      reading[.introducesQuotation] = introduces ? 1 : 0
      reading[.centrality] = centrality.values[index]
      reading[.likeness] = centrality.likeness[index]
      reading[.frequency] = frequency.meanPercent(of: counts[index])
      reading[.novelty] = frequency.takeNovelty(of: counts[index])
      let shared = titleWords.intersection(counts[index].keys).count
      reading[.title] = Double(shared) / Double(max(titleWords.count, 1))
      values.append(reading.values)
    }
    self.values = values
  }
}

/// The features of one sentence while they are read.
private struct FeatureReading {
  private(set) var values = Array(repeating: 0.0, count: SentenceFeature.allCases.count)

  private static let places: [SentenceFeature] = [
    .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth,
  ]
  private static let indices = Dictionary(
    uniqueKeysWithValues: SentenceFeature.allCases.enumerated().map { ($1, $0) })
  private static let usualLength = 18.0
  private static let longLength = 25.0

  subscript(feature: SentenceFeature) -> Double {
    get { Self.indices[feature].map { values[$0] } ?? 0 }
    set { if let index = Self.indices[feature] { values[index] = newValue } }
  }

  mutating func setPlace(_ index: Int, of count: Int) {
    if index < Self.places.count { self[Self.places[index]] = 1 }
    let place = Double(index + 1)
    self[.earliness] = 1 / place
    self[.place] = log(place)
    self[.depth] = Double(index) / Double(count)
    self[.remaining] = min(5, Double(count - 1 - index)) / 5
    self[.articleLength] = log(Double(count))
  }

  mutating func setText(_ text: String, words: SourceWords, cues: SummaryCues) {
    let count = Double(words.words.count)
    self[.unusualLength] = abs(count - Self.usualLength) / Self.usualLength
    self[.excess] = max(0, count - Self.longLength) / Self.longLength
    self[.numbers] = min(3, Double(words.numbers)) / 3
    self[.names] = Double(words.names) / max(1, count)
    self[.quotation] = words.quotedShare
    self[.quotes] = words.quotedShare > 0 ? 1 : 0
    self[.mostlyQuotes] = words.quotedShare > 0.5 ? 1 : 0
    self[.opensQuotation] = words.opensQuotation ? 1 : 0
    self[.firstPerson] = words.words.contains(where: cues.firstPerson.contains) ? 1 : 0
    self[.colon] = text.utf8.contains(UInt8(ascii: ":")) ? 1 : 0
    self[.question] = words.lastMark == UInt8(ascii: "?") ? 1 : 0
    self[.unfinished] = words.lastMark == nil ? 1 : 0
  }
}

/// How often an article has its content words, and which it has had so far.
private struct WordFrequency {
  private var counts: [Int]
  private var isKnown: [Bool]
  private let total: Int

  init(_ sentences: [[Int: Int]], words: Int) {
    var counts = Array(repeating: 0, count: words)
    for sentence in sentences {
      for (word, count) in sentence { counts[word] += count }
    }
    self.counts = counts
    isKnown = Array(repeating: false, count: words)
    total = max(1, counts.reduce(0, +))
  }

  /// The mean share that a sentence's words have of all, in percent.
  func meanPercent(of sentence: [Int: Int]) -> Double {
    let (sum, length) = sentence.reduce((0, 0)) {
      ($0.0 + $1.value * counts[$1.key], $0.1 + $1.value)
    }
    return length > 0 ? 100 * Double(sum) / Double(length * total) : 0
  }

  /// The share of a sentence's words that none before it has; they are known from then on.
  mutating func takeNovelty(of sentence: [Int: Int]) -> Double {
    var new = 0
    for word in sentence.keys where !isKnown[word] {
      isKnown[word] = true
      new += 1
    }
    return Double(new) / Double(max(1, sentence.count))
  }
}
