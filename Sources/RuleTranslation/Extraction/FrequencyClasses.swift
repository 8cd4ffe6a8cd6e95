import Foundation

/// How frequent words are in general language: `extraction/classes.tsv`, a `word ⇥ class` a line.
///
/// A class says how often the rate of class 0, 32,768 in a million words, is halved.
struct FrequencyClasses: Sendable {
  let words: EntryIndex

  private static let rateOfFirst = 32_768.0

  /// - Complexity: O(size of the files).
  init(_ files: [DataFile]) { words = EntryIndex(files) }

  /// How often the word stands in a million; nil where it is too rare to be listed. A doubled word
  /// has the rate of its half.
  func rate(of word: String) -> Double? {
    let halves = word.split(separator: "-")
    let base = halves.count == 2 && halves[0] == halves[1] ? String(halves[0]) : word
    return words.lines(for: base).first.flatMap(Self.number)
      .map { Self.rateOfFirst / pow(2, Double($0)) }
  }

  /// Reads every line, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in words.allLines where Self.number(of: line) == nil {
      problems.report(line, "expected 'word⇥class', the class a whole number from 0 to 30")
    }
  }

  private static func number(of line: DataLine) -> Int? {
    let fields = line.fields()
    guard fields.count == 2, let number = Int(fields[1]), 0...30 ~= number else { return nil }
    return number
  }
}
