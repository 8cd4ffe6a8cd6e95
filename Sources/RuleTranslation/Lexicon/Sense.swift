/// One rendering of a lexeme: its words, and which of them is inflected.
struct Sense: Hashable, Sendable {
  let words: [String]
  /// The index of the word that is inflected.
  let head: Int
  /// The words with blanks between.
  let text: String

  /// The rendering that the data list: `carry out`, `member of parliament`, or `0` for a word that
  /// isn't rendered.
  init(listed text: String, isVerb: Bool, linkingWords: Set<String>) {
    self.init(text.pieces() == ["0"] ? "" : text, isVerb: isVerb, linkingWords: linkingWords)
  }

  /// The rendering `text`, whatever it is.
  ///
  /// - Parameter isVerb: a verb is inflected on its first word, anything else on its last, or on
  ///   the one before its first linking word.
  /// - Parameter linkingWords: the target language's words that open a complement (`of`).
  init(_ text: String, isVerb: Bool, linkingWords: Set<String>) {
    let words = text.pieces()
    self.words = words
    self.text = words.joined(separator: " ")
    if isVerb {
      head = 0
    } else {
      let link = words.indices.dropFirst().first { linkingWords.contains(words[$0]) }
      head = max(0, (link ?? words.count) - 1)
    }
  }
}
