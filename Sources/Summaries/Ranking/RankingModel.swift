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

  static let fileName = "ranking.tsv"

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
    var diagnostics: [Diagnostic] = []
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      if row.isEmpty || row.hasPrefix("#") { continue }
      do throws(ModelProblem) {
        try take(row, known: &known)
      } catch {
        diagnostics.append(
          Diagnostic(
            file: Self.fileName, line: line, column: error.column, message: error.message))
      }
    }
    let missing = Self.names.filter { !known.contains($0) }
    if !missing.isEmpty {
      let names = missing.map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          file: Self.fileName, line: line,
          message: "no line for \(names); 'summary-benchmark tune' writes all"))
    }
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
  }

  /// The model that is built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  package static func embedded() throws -> RankingModel {
    try RankingModel(
      String(
        decoding: UnsafeBufferPointer(start: summary_ranking, count: summary_ranking_length),
        as: UTF8.self))
  }

  /// The probability that a sentence of these features is one of a summary's.
  func probability(_ features: [Double]) -> Double {
    let sum = zip(weights, features).reduce(bias) { $0 + $1.0 * $1.1 }
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
    "fullness": \.fullness,
  ]
  private static let names =
    ["bias", "redundancy", "alike", "dependence", "fullness"]
    + SentenceFeature.allCases.map(\.rawValue)

  private subscript(name: String) -> Double? {
    if let parameter = Self.parameters[name] { return self[keyPath: parameter] }
    let index = SentenceFeature(rawValue: name).flatMap(SentenceFeature.allCases.firstIndex)
    return index.map { weights[$0] }
  }

  private mutating func take(
    _ row: Substring, known: inout Set<String>
  ) throws(ModelProblem) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 2 else {
      throw ModelProblem(column: 1, message: "'\(row)' is not a name, a tab and a number")
    }
    let name = String(fields[0])
    guard self[name] != nil else {
      throw ModelProblem(
        column: 1, message: "'\(name)' is no feature; those of SentenceFeature.swift are known")
    }
    guard known.insert(name).inserted else {
      throw ModelProblem(column: 1, message: "'\(name)' stands twice; remove one")
    }
    guard let value = Double(fields[1]), value.isFinite else {
      throw ModelProblem(
        column: name.count + 2, message: "'\(fields[1])' is no number; write it as -0.25")
    }
    if let parameter = Self.parameters[name] {
      self[keyPath: parameter] = value
    } else if let index = SentenceFeature(rawValue: name)
      .flatMap(SentenceFeature.allCases.firstIndex)
    {
      weights[index] = value
    }
  }
}

private struct ModelProblem: Error {
  let column: Int
  let message: String
}
