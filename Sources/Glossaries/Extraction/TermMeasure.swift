import Foundation

/// How much of a term each candidate is.
///
/// **C-value** (Frantzi, Ananiadou and Mima 2000) tells how much a candidate stands by itself: its
/// frequency, without that inside longer candidates divided by their number, weighted by its length; by
/// log2(length + 1), so that single words count as well (Lossio-Ventura et al. 2014).
/// **Weirdness** (Ahmad, Gillam and Tostevin 1999) contrasts it with general language: how many
/// times as often a word stands in these texts; of several words the mean of the logarithms, as
/// GlossEx has it (Park, Byrd and Boguraev 2002), with one added, so that common words count little
/// rather than against. The **score** is C-value times the cube of that: frequency has by far the wider
/// range, and with less weight on the contrast, common nouns stand before the terms of a field.
struct TermMeasure {
  /// What is measured of a candidate.
  struct Figures {
    let cValue: Double
    /// In bits: 1 is as often as in general language, above 3 about two to that power times as often.
    let weirdness: Double
    var score: Double { max(0, cValue) * weirdness * weirdness * weirdness }
  }

  private let table: TermTable
  private let runningWords: Int
  private let rate: (String) -> Double?
  /// Of candidates inside longer ones: in how many, and how often.
  private var nested: [String: (holders: Int, frequency: Int)] = [:]

  /// The rate in a million that a word is given which general language is not known to have.
  private static let rateOfUnlisted = 4.0

  /// - Parameters:
  ///   - runningWords: the number of words of all texts.
  ///   - minimum: candidates that are rarer hold no others.
  /// - Complexity: O(n log n) in the number of candidates.
  init(_ table: TermTable, runningWords: Int, minimum: Int, rate: @escaping (String) -> Double?) {
    self.table = table
    self.runningWords = runningWords
    self.rate = rate
    // The longest first: what stands inside a longer one is not counted again for the inner ones.
    let holders = table.tallies
      .filter { $0.value.frequency >= minimum && $0.value.lengths.count > 1 }
      .sorted { $0.value.lengths.count > $1.value.lengths.count }
    for (key, tally) in holders {
      let own = max(0, tally.frequency - (nested[key]?.frequency ?? 0))
      for inner in Set(Self.stretches(of: key, lengths: tally.lengths))
      where inner != key && table.tallies[inner] != nil {
        let known = nested[inner] ?? (0, 0)
        nested[inner] = (known.holders + 1, known.frequency + own)
      }
    }
  }

  /// - Parameter frequency: how often the candidate was met, in the table or elsewhere.
  func figures(of key: String, frequency: Int) -> Figures {
    let words = key.split(separator: " ").map(String.init)
    let inside = nested[key].map { Double($0.frequency) / Double($0.holders) } ?? 0
    return Figures(
      cValue: log2(Double(words.count) + 1) * (Double(frequency) - inside),
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
