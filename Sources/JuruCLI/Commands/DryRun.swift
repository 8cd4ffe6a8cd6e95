import Articles
import Foundation
import Segmentation
import Workbench

/// What a translation would do: how much text, with what, and what would leave the machine.
struct DryRun {
  private let options: TranslationOptions
  private let globals: GlobalOptions
  private let settings: Settings

  init(_ options: TranslationOptions, _ globals: GlobalOptions, _ settings: Settings) {
    self.options = options
    self.globals = globals
    self.settings = settings
  }

  func run(_ files: [InputFile]) async throws {
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let output = try ResultOutput(path: nil)
    for file in files {
      let document = try ArticleReader().read(contentsOf: file.read(), path: file.path)
      let segments = segmenter.segments(of: cleaner.clean(document, keepAll: options.keepAll))
      let words = segments.reduce(0) { $0 + $1.text.split(separator: " ").count }
      try output.write(
        "\(file.path ?? "standard input"): \(segments.count) segments, \(words) words\n")
    }
    let terms = try options.glossarySelection(settings).glossary().terms.count
    try output.write(
      "engine: rules (nothing leaves this machine); glossary: \(terms) terms; memory: "
        + "\(options.memoryPath(settings) ?? "none")\n")
  }
}
