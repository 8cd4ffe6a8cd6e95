/// A multiword expression; a word with `@` before it stands for every form of that lexeme.
final class Phrase: Sendable {
  let words: [String]
  let entry: LexicalEntry
  /// The index of the word whose form decides the phrase's (its voice), if one does.
  let inflected: Int?
  /// The lemma of that word, without its `@`.
  let inflectedLemma: String

  init(_ entry: LexicalEntry) {
    self.entry = entry
    words = entry.lemma.pieces()
    inflected = words.firstIndex { $0.utf8.first == UInt8(ascii: "@") }
    inflectedLemma = inflected.map { [words] in String(words[$0].dropFirst()) } ?? ""
  }
}
