import Foundation
import Summaries

/// Fits the model to sets of articles, and says what it reaches on articles that it was not fitted
/// to.
struct Tuning {
  /// An article as the fit sees it.
  private struct Example {
    let set: Int
    let entry: ArticleSet.Entry
    let rows: [[Double]]
    let labels: [Double]
    /// How much the labels count: the less of the reference any sentences hold, the less they tell.
    let weight: Double
  }

  private static let folds = 5
  /// How full a summary is expected to be, in words and in sentences, is found among these.
  private static let shares = Array(stride(from: 0.6, through: 1, by: 0.05))
  private let names: [String]
  private let cues: SummaryCues
  private let examples: [Example]

  init(sets: [ArticleSet]) throws {
    let cues = try SummaryCues.embedded()
    self.cues = cues
    names = sets.map(\.name)
    examples = sets.enumerated().flatMap { set, articles in
      articles.entries.map { entry in
        let candidates = entry.candidates
        let oracle = OracleSentences(
          candidates.map(\.segment.text), reference: entry.reference)
        let features = SentenceFeatures(
          candidates.map { RankedSentence($0) }, title: entry.metadata.title, cues: cues)
        return Example(
          set: set, entry: entry, rows: candidates.indices.map { Array(features[$0]) },
          labels: candidates.indices.map { oracle.indices.contains($0) ? 1 : 0 },
          weight: oracle.bigrams)
      }
    }
  }

  /// Writes the model of all articles to standard output, and to standard error what models of four
  /// fifths reach on the fifth that they don't know.
  func run() {
    var held = names.map { _ in MeanROUGE() }
    for fold in 0..<Self.folds {
      let own = examples.enumerated().filter { $0.offset % Self.folds == fold }.map(\.element)
      let others = examples.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element)
      let model = fitted(to: others)
      for example in own { add(example, model, to: &held[example.set]) }
    }
    for (name, score) in zip(names, held) { note("held out, \(name): ROUGE-1/2/L F1 \(score)") }
    let model = fitted(to: examples)
    for line in model.lines { print(line) }
  }

  private func fitted(to examples: [Example]) -> RankingModel {
    let regression = LogisticRegression(
      examples.flatMap(\.rows), examples.flatMap(\.labels),
      weights: examples.flatMap { example in example.rows.map { _ in example.weight } })
    var model = RankingModel()
    model.weights = regression.weights
    model.bias = regression.bias
    // Set by hand: `PROVENANCE.md` says why.
    model.redundancy = 0.4
    model.alike = 0.3
    model.dependence = 0.03
    for parameter in [\RankingModel.fullness, \.sentenceFullness] {
      var best: (value: Double, model: RankingModel)?
      for share in Self.shares {
        model[keyPath: parameter] = share
        let value = self.value(of: model, on: examples)
        if best.map({ value > $0.value }) ?? true { best = (value, model) }
      }
      if let best { model = best.model }
    }
    return model
  }

  /// The mean over the sets of the mean ROUGE, so that the larger set counts no more.
  private func value(of model: RankingModel, on examples: [Example]) -> Double {
    var scores = names.map { _ in MeanROUGE() }
    for example in examples { add(example, model, to: &scores[example.set]) }
    return scores.reduce(0) { $0 + $1.value } / Double(max(1, scores.count))
  }

  private func add(_ example: Example, _ model: RankingModel, to score: inout MeanROUGE) {
    let summarizer = Summarizer(ranker: SentenceRanker(cues: cues, model: model))
    for length in [SummaryLength.standard, .sentences(3)] {
      let summary = summarizer.summarize(
        example.entry.translations, metadata: example.entry.metadata, length: length)
      score.add(
        summary.sentences.map(\.text).joined(separator: " "), reference: example.entry.reference)
    }
  }

  private func note(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
