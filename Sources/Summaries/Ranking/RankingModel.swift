import Articles
import Foundation
import SummaryData

/// How likely a sentence is to stand in a summary: a log-linear model of its features, and how
/// the choice weighs what the sentences have in common.
///
/// The weights are data (`SummaryData/ranking.tsv`); `summary-benchmark tune` makes them.
/// Source: Kupiec, Pedersen and Chen, "A Trainable Document Summarizer" (SIGIR 1995), with a
/// logistic regression in place of naive Bayes.
package struct RankingModel: Sendable {
  /// In the order of `SentenceFeature.allCases`.
  package var weights: [Double]
  package var bias = 0.0
  /// What is taken from a sentence's probability for its likeness to one that is chosen, counted
  /// from `alike` on (maximal marginal relevance).
  package var redundancy = 0.0
  package var alike = 0.0
  /// What is taken for an opening that leans on the sentence before, where that one is not chosen.
  package var dependence = 0.0
  /// The length that a summary is expected to have, as a share of the words that it may have.
  package var fullness = 1.0
  /// The same where it may have a number of sentences, as a share of as many of mean length.
  package var sentenceFullness = 1.0

  package init() {
    weights = Array(repeating: 0, count: SentenceFeature.allCases.count)
  }

  /// Reads a model: a name and a number a line, parted by a tab; `#` begins a comment. Every
  /// feature and every parameter stands once.
  ///
  /// - Throws: `DiagnosticList` with every bad line, and with what is missing.
  /// - Complexity: O(length of the text).
  package init(_ text: String) throws {
    self.init()
    var known: Set<String> = []
    var table = TableReader(file: "ranking.tsv", columns: 2)
    let rows = table.rows(of: text)
    for row in rows {
      if self[row[0]] == nil {
        table.report("'\(row[0])' is no feature; those of SentenceFeature.swift are known", row)
      } else if !known.insert(row[0]).inserted {
        table.report("'\(row[0])' stands twice; remove one", row)
      } else if let value = Double(row[1]), value.isFinite {
        set(row[0], to: value)
      } else {
        table.report("'\(row[1])' is no number; write it as -0.25", row)
      }
    }
    let missing = Self.names.filter { !known.contains($0) }
    if !missing.isEmpty {
      let names = missing.map { "'\($0)'" }.joined(separator: ", ")
      table.report(
        "no line for \(names); 'summary-benchmark tune' writes all",
        .init(line: 1, cells: []))
    }
    guard table.diagnostics.isEmpty else { throw DiagnosticList(table.diagnostics) }
  }

  /// The model that is built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  package static func embedded() throws -> RankingModel {
    try RankingModel(
      SummaryCues.text(summary_ranking, summary_ranking_length))
  }

  /// The probability that a sentence of these features is one of a summary's.
  func probability(_ features: ArraySlice<Double>) -> Double {
    var sum = bias
    for index in weights.indices { sum += weights[index] * features[features.startIndex + index] }
    return 1 / (1 + exp(-sum))
  }

  /// The lines of a model's file, comments left out.
  package var lines: [String] {
    Self.names.map { name in
      let value = self[name] ?? 0
      return "\(name)\t\(String(format: "%.4f", value))"
    }
  }

  private static let parameters: [String: any WritableKeyPath<RankingModel, Double> & Sendable] = [
    "bias": \.bias, "redundancy": \.redundancy, "alike": \.alike, "dependence": \.dependence,
    "fullness": \.fullness, "sentence-fullness": \.sentenceFullness,
  ]
  private static let features = Dictionary(
    uniqueKeysWithValues: SentenceFeature.allCases.map { ($0.name, $0) })
  private static let names =
    ["bias", "redundancy", "alike", "dependence", "fullness", "sentence-fullness"]
    + SentenceFeature.allCases.map(\.name)

  private subscript(name: String) -> Double? {
    if let parameter = Self.parameters[name] { return self[keyPath: parameter] }
    return Self.features[name].map { weights[$0.rawValue] }
  }

  private mutating func set(_ name: String, to value: Double) {
    if let parameter = Self.parameters[name] {
      self[keyPath: parameter] = value
    } else if let feature = Self.features[name] {
      weights[feature.rawValue] = value
    }
  }
}
