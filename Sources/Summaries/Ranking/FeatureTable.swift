import Foundation

/// The features of sentences: a row for each sentence with a value for each feature.
struct FeatureTable {
  /// How many values a row has.
  private static let width = SentenceFeature.allCases.count
  private static let places: [SentenceFeature] = [
    .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth,
  ]
  private static let usualLength = 18.0
  private static let shortLength = 10.0
  private static let longLength = 25.0

  private var values: [Double]

  /// Makes the table of an article's sentences, whose rows tell no more than their places.
  init(sentences count: Int) {
    values = Array(repeating: 0, count: count * Self.width)
    let length = log(Double(count))
    for index in 0..<count {
      setPlace(of: index, among: count)
      self[index, .articleLength] = length
    }
  }

  /// A sentence's values in the order of `SentenceFeature.allCases`.
  subscript(sentence: Int) -> ArraySlice<Double> {
    values[sentence * Self.width..<(sentence + 1) * Self.width]
  }

  subscript(sentence: Int, feature: SentenceFeature) -> Double {
    get { values[sentence * Self.width + feature.rawValue] }
    set { values[sentence * Self.width + feature.rawValue] = newValue }
  }

  private mutating func setPlace(of index: Int, among count: Int) {
    if index < Self.places.count { self[index, Self.places[index]] = 1 }
    let place = Double(index + 1)
    self[index, .earliness] = 1 / place
    self[index, .place] = log(place)
    self[index, .depth] = Double(index) / Double(count)
    self[index, .remaining] = min(5, Double(count - 1 - index)) / 5
  }

  mutating func setText(of index: Int, _ words: SourceWords) {
    let count = Double(words.words.count)
    self[index, .unusualLength] = abs(count - Self.usualLength) / Self.usualLength
    self[index, .excess] = max(0, count - Self.longLength) / Self.longLength
    self[index, .shortness] = max(0, Self.shortLength - count) / Self.shortLength
    self[index, .numbers] = min(3, Double(words.numbers)) / 3
    self[index, .names] = Double(words.names) / max(1, count)
    self[index, .quotation] = words.quotedShare
    self[index, .quotes] = words.quotedShare > 0 ? 1 : 0
    self[index, .mostlyQuotes] = words.quotedShare > 0.5 ? 1 : 0
    self[index, .opensQuotation] = words.opensQuotation ? 1 : 0
    if index > 0 { self[index - 1, .introducesQuotation] = words.opensQuotation ? 1 : 0 }
    self[index, .colon] = words.hasColon ? 1 : 0
    self[index, .question] = words.lastMark == UInt8(ascii: "?") ? 1 : 0
    self[index, .unfinished] = words.lastMark == nil ? 1 : 0
  }
}
