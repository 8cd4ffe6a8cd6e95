import ArgumentParser
import Articles
import Summaries
import Workbench

/// `juru summarize`: an English summary, each sentence with the source it came from.
struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "Summarize articles in English, with their sources.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text, json, html

    func text(of summary: Summary) -> String {
      switch self {
      case .markdown: MarkdownSummaryWriter().write(summary)
      case .text: TextSummaryWriter().write(summary)
      case .html: HTMLSummaryWriter().write(summary)
      case .json: summary.json.indented + "\n"
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(name: .long, help: ArgumentHelp("At most this many sentences.", valueName: "n"))
  var sentences: Int?

  @Option(name: .long, help: ArgumentHelp("At most this many words.", valueName: "n"))
  var words: Int?

  @Option(name: .long, help: ArgumentHelp("The format.", valueName: "markdown|text|json|html"))
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if sentences != nil && words != nil {
      throw ValidationError("give --sentences or --words, not both")
    }
    if let count = sentences ?? words, count < 1 {
      throw ValidationError("'\(count)' is no length; give a whole number from 1")
    }
  }

  func run() async throws {
    let files = try input.files(of: Self.self, output: output)
    let settings = try globals.settings()
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, log: globals.log)
    }
    let summarizer = try ArticleSummarizer(pipeline.translator)
    let output = try ResultOutput(path: output)
    let format = format ?? (json ? .json : .markdown)
    var needsLook = false
    for (index, file) in files.enumerated() {
      let article = try await pipeline.translate(file.read(), path: file.path)
      let summary = summarizer.summarize(
        article, length: words.map(SummaryLength.words) ?? .sentences(sentences ?? 3))
      let shown = translation.strict ? summary.strict : summary
      try output.write((index > 0 && format != .json ? "\n" : "") + format.text(of: shown))
      globals.warn(of: article)
      needsLook = needsLook || article.needsLook || summary.needsLook
    }
    try output.finish()
    if translation.strict && needsLook {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "the checks found something; see 'juru translate --format json'")
    }
  }
}
