/// The content words of sentences as they are appended: a sparse matrix that says how often each word
/// stands in each sentence.
struct ContentWords {
  struct Sentence {
    /// Where its different words are among `cells`.
    let cells: Range<Int>
    /// How many words it has.
    let count: Int
    /// How many of its different words no earlier sentence has.
    let new: Int
  }

  struct Word {
    /// How often it stands in all sentences.
    fileprivate(set) var count = 0
    /// How many sentences have it.
    fileprivate(set) var sentences = 0
    /// Where it is in the last of these.
    fileprivate var lastCell = -1
  }

  private(set) var sentences: [Sentence] = []
  /// Words are numbered as they come.
  private(set) var words: [Word] = []
  /// How often each of a sentence's words stands in it.
  private(set) var cells: [(word: Int, count: Int)] = []

  private let stopWords: WordNumbers
  private var numbers = WordNumbers()

  /// At least as many as a usual article has.
  private static let usualCount = 256

  init(cues: SummaryCues) {
    stopWords = cues.stopWords
    words.reserveCapacity(Self.usualCount)
    cells.reserveCapacity(Self.usualCount)
  }

  /// Appends the sentence of these words, which are hashes.
  ///
  /// - Complexity: O(words), on average.
  mutating func append(_ hashes: [UInt64]) {
    let (start, known) = (cells.count, words.count)
    var count = 0
    for hash in hashes where !stopWords.contains(hash) {
      let number = numbers.number(of: hash)
      if number == words.count { words.append(Word()) }
      words[number].count += 1
      if words[number].lastCell < start {
        words[number].sentences += 1
        words[number].lastCell = cells.count
        cells.append((number, 1))
      } else {
        cells[words[number].lastCell].count += 1
      }
      count += 1
    }
    sentences.append(
      Sentence(cells: start..<cells.count, count: count, new: words.count - known))
  }
}
