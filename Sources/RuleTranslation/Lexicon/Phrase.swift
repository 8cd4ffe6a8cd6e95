/// A multiword expression; a word with `@` before it stands for every form of that lexeme.
struct Phrase: Sendable {
  let words: [String]
  let entry: LexicalEntry
  /// The index of the word whose form decides the phrase's (its voice), if one does.
  let inflected: Int?

  init(_ entry: LexicalEntry) {
    self.entry = entry
    words = entry.lemma.split(separator: " ").map(String.init)
    inflected = words.firstIndex { $0.hasPrefix("@") }
  }
}
