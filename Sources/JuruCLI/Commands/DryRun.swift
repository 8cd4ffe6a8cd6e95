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

  /// - Parameter lines: whether each line is one segment.
  func run(_ files: [InputFile], lines: Bool) throws {
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let output = try ResultOutput(path: nil)
    for file in files {
      let texts: [Substring]
      if lines {
        texts = try file.text().split(whereSeparator: \.isNewline).filter {
          !$0.allSatisfy(\.isWhitespace)
        }
      } else {
        let document = try ArticleReader().read(contentsOf: file.read(), path: file.path)
        let article = cleaner.clean(document, keepAll: options.keepAll)
        texts = segmenter.segments(of: article).map { Substring($0.text) }
      }
      let words = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
      let characters = texts.reduce(0) { $0 + $1.unicodeScalars.count }
      try output.write(
        "\(file.path ?? "standard input"): \(texts.count) segments, \(words) words, "
          + "\(characters) characters\n")
    }
    let services = try options.engineSelection(settings).services
    let engines =
      services.isEmpty
      ? "rules (nothing leaves this machine)"
      : services.map { "\($0.name) (\($0.reach))" }.joined(separator: ", ")
    let terms = try options.glossarySelection(settings).glossary().terms.count
    let memory = try options.memoryPath(settings) ?? "none"
    try output.write("engine: \(engines); glossary: \(terms) terms; memory: \(memory)\n")
  }
}
