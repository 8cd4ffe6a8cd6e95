/// A multiword expression; a word with `@` before it stands for every form of that lexeme.
///
/// Of most expressions only the words are ever compared, so that the rest of the line is read when
/// it is asked for.
final class Phrase {
  let lemma: String
  let words: [String]
  /// Hashes of the words, which tell most that differ apart at once.
  let hashes: [Int]
  /// The index of the word whose form decides the phrase's (its voice), if one does.
  let inflected: Int?
  /// The lemma of that word, without its `@`.
  let inflectedLemma: String
  private let line: DataLine
  private let reader: EntryReader
  /// The entry, nil where the line has none.
  private(set) lazy var entry: LexicalEntry? = {
    var ignored = DataProblems()  // the whole lexicon was checked when it was packed
    return reader.entry(line, problems: &ignored)
  }()

  init(_ line: DataLine, reader: EntryReader) {
    self.line = line
    self.reader = reader
    lemma = line.firstField
    words = lemma.pieces()
    hashes = words.map(\.hashValue)
    inflected = words.firstIndex { $0.utf8.first == UInt8(ascii: "@") }
    inflectedLemma = inflected.map { [words] in String(words[$0].dropFirst()) } ?? ""
  }
}
