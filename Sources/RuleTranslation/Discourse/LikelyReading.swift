/// What the discourse asks of a word: the likeliest reading's part of speech and features.
struct LikelyReading: Sendable {
  let category: Symbol
  let features: FeatureSet

  /// The likeliest readings of the words, each of which has one.
  static func all(of words: [Word]) -> [LikelyReading] {
    words.map {
      LikelyReading(category: $0.readings[0].category, features: $0.readings[0].features)
    }
  }
}
