/// The lexemes and the multiword expressions of a language pair.
struct Lexicon: Sendable {
  let reader: EntryReader
  let words: EntryIndex
  let phrases: EntryIndex

  init(words: [DataFile], phrases: [DataFile], reader: EntryReader) {
    self.reader = reader
    self.words = EntryIndex(words, byFirstWord: false)
    self.phrases = EntryIndex(phrases, byFirstWord: true)
  }

  /// The lexemes with the lemma `lemma`.
  func entries(for lemma: String) -> [LexicalEntry] {
    var ignored = DataProblems()  // the whole lexicon was checked when it was packed
    return words.lines(for: lemma).compactMap { reader.entry($0, problems: &ignored) }
  }

  /// The multiword expressions whose first word is `word`, the longest first.
  func phrases(startingWith word: String) -> [Phrase] {
    phrases.lines(for: word).map { Phrase($0, reader: reader) }
      .sorted { $0.words.count > $1.words.count }
  }

  /// Whether there is an expression of these words, as its line writes them.
  func hasPhrase(_ words: String) -> Bool {
    phrases(startingWith: String(words.prefix { $0 != " " })).contains { $0.lemma == words }
  }

  /// Reads every line, reporting all that is wrong.
  func check(problems: inout DataProblems) -> Int {
    let lines = words.allLines
    for line in lines + phrases.allLines { _ = reader.entry(line, problems: &problems) }
    return lines.count
  }
}
