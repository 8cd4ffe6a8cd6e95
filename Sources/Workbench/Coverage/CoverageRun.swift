import Articles
import Foundation
import Glossaries
import Segmentation
import Translation

/// Measures what the language data know of articles, or of lines; one file after the other, so that
/// a folder may be larger than the memory.
public struct CoverageRun {
  private let translator: Translator
  private let segmenter: ArticleSegmenter
  private let cleaner: ArticleCleaner
  private let areLines: Bool

  /// - Parameter areLines: whether each line is a text of its own, of which nothing is cleaned.
  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public init(translator: Translator, areLines: Bool) throws {
    self.translator = translator
    self.areLines = areLines
    segmenter = try ArticleSegmenter()
    cleaner = ArticleCleaner(rules: try .embedded())
  }

  /// Measures the files. One that can't be read as text stands among the failures with what else
  /// went wrong.
  ///
  /// - Complexity: O(bytes of the files); memory for the largest article and the lists.
  public func report(on inputs: ArticleInputs) -> CoverageReport {
    var report = CoverageReport()
    report.failures = inputs.unreadable.map { .init(path: $0.path ?? "-", error: $0) }
    for file in inputs.files {
      do {
        if areLines {
          try measureLines(of: file, into: &report)
        } else {
          let segments = try segmenter.segments(
            ofArticle: file.read(), path: file.path, cleaner: cleaner)
          for segment in segments.segments { measure(segment.text, file, into: &report) }
        }
        report.files += 1
      } catch {
        report.failures.append(.init(path: file.path ?? "standard input", error: error))
      }
    }
    return report
  }

  private func measureLines(of file: InputFile, into report: inout CoverageReport) throws {
    let descriptor = try file.open()
    defer { if file.path != nil { close(descriptor) } }
    var reader = LineReader(descriptor: descriptor, path: file.path)
    while let batch = try reader.next() {
      let (lines, error) = batch.lines()
      for line in lines { measure(line.text, file, into: &report) }
      if let error { throw error }
    }
  }

  private func measure(_ text: String, _ file: InputFile, into report: inout CoverageReport) {
    for sentence in translator.rules.coverage(of: text, terms: translator.context.terms) {
      report.add(sentence, path: file.path)
    }
  }
}
