import Foundation

/// The features of one sentence while they are read.
struct FeatureReading {
  private(set) var values = Array(repeating: 0.0, count: SentenceFeature.allCases.count)

  private static let places: [SentenceFeature] = [
    .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth,
  ]
  private static let usualLength = 18.0
  private static let longLength = 25.0

  subscript(feature: SentenceFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
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

  mutating func setText(_ words: SourceWords, cues: SummaryCues) {
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
    self[.colon] = words.hasColon ? 1 : 0
    self[.question] = words.lastMark == UInt8(ascii: "?") ? 1 : 0
    self[.unfinished] = words.lastMark == nil ? 1 : 0
  }
}
