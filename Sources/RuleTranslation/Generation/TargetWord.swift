/// A word of the translation and the word of the source that it renders.
struct TargetWord: Sendable {
  var text: String
  /// The index of the source word, nil for a word that the grammar added.
  let source: Int?

  /// Whether a sentence may take its first letter from it: marks alone hold none.
  var beginsText: Bool { text.contains { $0.isLetter || $0.isNumber } }
}
