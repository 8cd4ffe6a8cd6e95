import Articles
import SummaryData

/// What the ranking knows of Indonesian: words without content, openings that lean on the sentence
/// before, and words by which a speaker names himself.
public struct SummaryCues: Sendable {
  /// Words without content; those by which a speaker names himself have the first numbers.
  let stopWords: WordNumbers
  let firstPersonCount: Int
  /// The first words of openings, and the hashes of the words of all that begin with each.
  private var firstWords: WordNumbers
  private var dependentOpenings: [[[UInt64]]] = []

  /// Reads cues from the text of three data files: an entry a line, in lower case, sorted by bytes,
  /// `#` comments.
  ///
  /// - Throws: `DiagnosticList` with every bad line of all.
  /// - Complexity: O(length of the texts).
  public init(stopWords: String, dependentOpenings: String, firstPerson: String) throws {
    var list = WordList()
    let words = list.entries(of: stopWords, file: "stop-words.txt")
    let openings = list.entries(of: dependentOpenings, file: "dependent-openings.txt")
    let persons = list.entries(of: firstPerson, file: "first-person.txt")
    guard list.diagnostics.isEmpty else { throw DiagnosticList(list.diagnostics) }
    self.stopWords = WordNumbers(persons + words)
    firstPersonCount = persons.count
    firstWords = WordNumbers(usual: openings.count)
    for opening in openings {
      let words = SourceWords(opening).words
      let first = firstWords.number(of: words[0])
      if first == self.dependentOpenings.count { self.dependentOpenings.append([]) }
      self.dependentOpenings[first].append(words)
    }
  }

  /// The cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> SummaryCues {
    try SummaryCues(
      stopWords: text(summary_stop_words, summary_stop_words_length),
      dependentOpenings: text(summary_dependent_openings, summary_dependent_openings_length),
      firstPerson: text(summary_first_person, summary_first_person_length))
  }

  static func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Whether a sentence of these words (hashes, see `SourceWords`) leans on the one before.
  func isDependent(_ words: [UInt64]) -> Bool {
    guard let word = words.first, let first = firstWords.known(word) else { return false }
    return dependentOpenings[first].contains { words.starts(with: $0) }
  }
}
