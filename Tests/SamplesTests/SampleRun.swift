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
  let bleu: Double
  let rouge1: Double

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
      translated.translations, metadata: translated.article.metadata, length: .sentences(3))
    translation = Sample.oneLine(translated.translations.map(\.target).joined(separator: " "))
    reference = try sample.reference()
    chrF2 = try ChrFScore(hypotheses: [translation], references: [reference]).value
    bleu = try BLEUScore(hypotheses: [translation], references: [reference]).value
    rouge1 =
      ROUGEScore(
        summary: summary.sentences.map(\.text).joined(separator: " "),
        reference: try sample.referenceSummary(), variant: .unigrams
      ).f1
  }

  /// `demak-flood  chrF2 61.20  BLEU 24.10  ROUGE-1 0.41`
  var line: String { Self.line(sample.name, chrF2: chrF2, bleu: bleu, rouge1: rouge1) }

  static func line(_ name: String, chrF2: Double, bleu: Double, rouge1: Double) -> String {
    let name = name.padding(toLength: 25, withPad: " ", startingAt: 0)
    return "\(name) chrF2 \(rounded(chrF2))  BLEU \(rounded(bleu))  ROUGE-1 \(rounded(rouge1))"
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
