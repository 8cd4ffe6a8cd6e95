import Evaluation
import Foundation
import Summaries
import Translation
import Workbench

/// What the program makes of a sample with the glossary that ships, and how near it comes to the
/// references.
struct SampleRun: Sendable {
  let sample: Sample
  let translated: TranslatedArticle
  let summary: Summary
  let translation: String
  let reference: String
  let chrF2: Double
  /// What the summary is measured by, beside the one that was written by hand.
  let summaryText: String
  let referenceSummary: String

  /// All samples, each worked through once.
  static let all = Task {
    let pipeline = try await ArticlePipeline(keepsAll: false) {
      try await Translator(glossary: GlossarySelection().glossary)
    }
    let summarizer = try Summarizer()
    var runs: [SampleRun] = []
    for sample in Sample.all {
      runs.append(try await SampleRun(sample, pipeline: pipeline, summarizer: summarizer))
    }
    return runs
  }

  private init(
    _ sample: Sample, pipeline: ArticlePipeline, summarizer: Summarizer
  ) async throws {
    self.sample = sample
    let bytes = try [UInt8](Data(contentsOf: sample.file))
    translated = try await pipeline.translate(bytes, path: sample.file.lastPathComponent)
    summary = summarizer.summarize(
      translated.translations, metadata: translated.article.metadata, length: .standard)
    translation = Sample.oneLine(translated.translations.map(\.target).joined(separator: " "))
    reference = try sample.reference()
    chrF2 = try ChrFScore(hypotheses: [translation], references: [reference]).value
    summaryText = summary.sentences.map(\.text).joined(separator: " ")
    referenceSummary = try sample.referenceSummary()
  }

  /// `demak-flood  translation chrF2 61.20  BLEU 24.10  summary ROUGE-1 41.02  …`
  var line: String {
    get throws { try Self.line(sample.name, [self]) }
  }

  /// The figures of some runs; those of a summary are the mean of ROUGE, and chrF2 of all.
  static func line(_ name: String, _ runs: [SampleRun]) throws -> String {
    let name = name.padding(toLength: 25, withPad: " ", startingAt: 0)
    let (translations, references) = (runs.map(\.translation), runs.map(\.reference))
    let chrF2 = try ChrFScore(hypotheses: translations, references: references).value
    let bleu = try BLEUScore(hypotheses: translations, references: references).value
    let summaries = try ChrFScore(
      hypotheses: runs.map(\.summaryText), references: runs.map(\.referenceSummary)
    ).value
    let rouge = ROUGEScore.Variant.allCases.map { variant in
      let sum = runs.reduce(0) {
        $0
          + ROUGEScore(
            summary: $1.summaryText, reference: $1.referenceSummary, variant: variant
          ).f1
      }
      return "\(variant.rawValue) \(rounded(100 * sum / Double(max(1, runs.count))))"
    }
    return "\(name) translation chrF2 \(rounded(chrF2))  BLEU \(rounded(bleu))  "
      + "summary \(rouge.joined(separator: "  "))  chrF2 \(rounded(summaries))"
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
