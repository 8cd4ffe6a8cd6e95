import Foundation

/// How much of a term each candidate is.
///
/// **C-value** (Frantzi, Ananiadou and Mima 2000) tells how much a candidate stands by itself: its
/// frequency without the mean frequency of the longer candidates that hold it, weighted by its length;
/// log2(length + 1), so that single words count as well (Lossio-Ventura et al. 2014).
/// **Weirdness** (Ahmad, Gillam and Tostevin 1999) contrasts it with general language: how many
/// times as often a word stands in these texts; of several words the mean of the logarithms, as
/// GlossEx has it (Park, Byrd and Boguraev 2002), with one added, so that common words count little
/// rather than against. The **score** is C-value times the square of that: without the square, common
/// nouns stand before terms, for frequency has the wider range.
struct TermMeasure {
  /// What is measured of a candidate.
  struct Figures {
    let cValue: Double
    /// In bits: 1 is as often as in general language, above 3 about two to that power times as often.
    let weirdness: Double
    var score: Double { max(0, cValue) * weirdness * weirdness }
  }

  private let table: TermTable
  private let runningWords: Int
  private let rate: (String) -> Double?
  /// The candidates that hold another: how many, and their frequencies together.
  private var holders: [String: (count: Int, frequency: Int)] = [:]

  /// The rate in a million that a word is given which general language is not known to have.
  private static let rateOfUnlisted = 4.0

  /// - Parameters:
  ///   - runningWords: the number of words of all texts.
  ///   - minimum: candidates that are rarer hold no others.
  /// - Complexity: O(candidates).
  init(_ table: TermTable, runningWords: Int, minimum: Int, rate: @escaping (String) -> Double?) {
    self.table = table
    self.runningWords = runningWords
    self.rate = rate
    for (key, tally) in table.tallies
    where tally.frequency >= minimum && tally.lengths.count > 1 {
      for inner in Set(Self.stretches(of: key, lengths: tally.lengths))
      where inner != key && table.tallies[inner] != nil {
        let known = holders[inner] ?? (0, 0)
        holders[inner] = (known.count + 1, known.frequency + tally.frequency)
      }
    }
  }

  /// - Parameter frequency: how often the candidate was met, in the table or elsewhere.
  func figures(of key: String, frequency: Int) -> Figures {
    let words = key.split(separator: " ").map(String.init)
    let held = holders[key].map { Double($0.frequency) / Double($0.count) } ?? 0
    return Figures(
      cValue: log2(Double(words.count) + 1) * (Double(frequency) - held),
      weirdness: words.map(weirdness).reduce(0, +) / Double(words.count))
  }

  private func weirdness(_ word: String) -> Double {
    let here = Double(table.wordCounts[word] ?? 1) / Double(max(1, runningWords)) * 1_000_000
    return log2(1 + here / (rate(word) ?? Self.rateOfUnlisted))
  }

  /// The candidates that a candidate's parts could make.
  private static func stretches(of key: String, lengths: [UInt8]) -> [String] {
    let words = key.split(separator: " ")
    var starts = [0]
    for length in lengths { starts.append(starts[starts.count - 1] + Int(length)) }
    return starts.indices.dropLast().flatMap { first in
      starts[(first + 1)...].map { words[starts[first]..<$0].joined(separator: " ") }
    }
  }
}
