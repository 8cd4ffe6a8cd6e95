/// One rendering of a lexeme: its words, and which of them is inflected.
struct Sense: Hashable, Sendable {
  let words: [String]
  /// The index of the word that is inflected.
  let head: Int

  var text: String { words.joined(separator: " ") }

  /// Reads `carry out` or `member of parliament`; `0` is a word that isn't rendered.
  ///
  /// - Parameter isVerb: a verb is inflected on its first word, anything else on its last, or on
  ///   the one before its first linking word.
  /// - Parameter linkingWords: the target language's words that open a complement (`of`).
  init(_ text: some StringProtocol, isVerb: Bool, linkingWords: Set<String>) {
    let words = text == "0" ? [] : text.split { $0 == " " }.map { String($0) }
    self.words = words
    if isVerb {
      head = 0
    } else {
      let link = words.indices.dropFirst().first { linkingWords.contains(words[$0]) }
      head = max(0, (link ?? words.count) - 1)
    }
  }
}
