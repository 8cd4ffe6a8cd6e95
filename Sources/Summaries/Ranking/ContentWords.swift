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
    /// Whether a writer or speaker names himself.
    let isFirstPerson: Bool
  }

  struct Word {
    /// How often it stands in all sentences.
    private(set) var count = 0
    /// How many sentences have it.
    private(set) var sentences = 0
    /// Where it is in the last of these.
    private var lastCell = -1

    /// Counts it once more in the sentence whose cells are within bounds; gives its cell, the next one
    /// where it has none there yet.
    fileprivate mutating func count(before end: Int, from start: Int) -> Int {
      count += 1
      if lastCell < start {
        sentences += 1
        lastCell = end
      }
      return lastCell
    }
  }

  private(set) var sentences: [Sentence] = []
  /// Words are numbered as they come.
  private(set) var words: [Word] = []
  /// How often each of a sentence's words stands in it.
  private(set) var cells: [(word: Int, count: Int)] = []

  private let cues: SummaryCues
  private var numbers = WordNumbers(usual: usualCount)

  /// At least as many as a usual article has.
  private static let usualCount = 250

  init(cues: SummaryCues) {
    self.cues = cues
    words.reserveCapacity(Self.usualCount)
    cells.reserveCapacity(Self.usualCount)
  }

  /// Appends the sentence of these words, which are hashes.
  ///
  /// - Complexity: O(words), on average.
  mutating func append(_ hashes: [UInt64]) {
    let (start, known) = (cells.count, words.count)
    var count = 0
    var isFirstPerson = false
    for hash in hashes {
      if let number = cues.stopWords.known(hash) {
        if number < cues.firstPersonCount { isFirstPerson = true }
        continue
      }
      let number = numbers.number(of: hash)
      if number == words.count { words.append(Word()) }
      let cell = words[number].count(before: cells.count, from: start)
      if cell == cells.count { cells.append((number, 0)) }
      cells[cell].count += 1
      count += 1
    }
    sentences.append(
      Sentence(
        cells: start..<cells.count, count: count, new: words.count - known,
        isFirstPerson: isFirstPerson))
  }
}
