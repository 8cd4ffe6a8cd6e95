import ArgumentParser
import Articles
import Workbench

/// `juru segment`: the sentences of a text, one a line.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cut articles into sentences, one a line.")

  @OptionGroup var input: InputOptions

  @Flag(name: .long, help: "Clean nothing: take the text as it stands.")
  var raw = false

  @Flag(name: .long, help: "Each line is a document; an empty line after each one's sentences.")
  var lines = false

  @Flag(name: .long, help: "JSON, with the ranges in the source.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let segmenter = try ArticleSegmenter()
    let cleaner = raw || lines ? nil : ArticleCleaner(rules: try .embedded())
    let output = try ResultOutput(path: output)
    for file in try input.files(of: Self.self) {
      let bytes = try file.read()
      if lines {
        for document in try segmenter.segments(ofLines: bytes, path: file.path) {
          try output.write(json ? document.json.compact + "\n" : text(of: document) + "\n")
        }
      } else {
        let document =
          try cleaner.map {
            try segmenter.segments(ofArticle: bytes, path: file.path, cleaner: $0)
          } ?? segmenter.segments(ofRaw: bytes, path: file.path)
        try output.write(json ? document.json.indented + "\n" : text(of: document))
      }
    }
    try output.finish()
  }

  private func text(of document: ArticleSegments) -> String {
    document.segments.map { $0.text.onOneLine + "\n" }.joined()
  }
}
