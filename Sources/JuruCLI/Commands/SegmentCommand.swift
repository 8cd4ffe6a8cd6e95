import ArgumentParser
import Articles
import Segmentation
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
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let output = try ResultOutput(path: output)
    for file in try input.files(of: Self.self) {
      let bytes = try file.read()
      if lines {
        try segmentLines(bytes, file, segmenter, output)
      } else {
        let article = try article(bytes, file)
        let segments = segmenter.segments(of: article)
        if json {
          try output.write(Self.json(article, segments).indented + "\n")
        } else {
          try output.write(segments.map { Self.oneLine($0.text) + "\n" }.joined())
        }
      }
    }
    try output.finish()
  }

  private func article(_ bytes: [UInt8], _ file: InputFile) throws -> Article {
    let document = try ArticleReader().read(contentsOf: bytes, path: file.path)
    if raw {
      return Article(
        path: document.path, text: document.text, blocks: document.blocks,
        metadata: document.metadata, removed: [])
    }
    return ArticleCleaner(rules: try .embedded()).clean(document, keepAll: false)
  }

  private func segmentLines(
    _ bytes: [UInt8], _ file: InputFile, _ segmenter: SentenceSegmenter, _ output: ResultOutput
  ) throws {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      guard String(validating: line, as: UTF8.self) != nil else {
        throw CommandFailure(
          code: ExitStatus.badInput,
          message: "\(file.path ?? "standard input"):\(index + 1): not valid UTF-8; "
            + "convert it with 'iconv -f windows-1252 -t UTF-8'")
      }
      var text = ""
      for range in segmenter.sentences(in: Array(line)) {
        let part = line[(line.startIndex + range.lowerBound)..<(line.startIndex + range.upperBound)]
        text += String(decoding: part, as: UTF8.self) + "\n"
      }
      try output.write(text + "\n")
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func json(_ article: Article, _ segments: [Segment]) -> JSONValue {
    [
      "schema": "juru.segments/1", "path": .optional(article.path),
      "segments": .array(
        segments.map { segment in
          [
            "id": .string(segment.id), "block": .integer(segment.block),
            "kind": .string(segment.kind.rawValue), "range": segment.range.json,
            "source": .string(segment.text),
          ]
        }),
    ]
  }
}
