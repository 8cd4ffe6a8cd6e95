import ArgumentParser
import Articles
import Summaries
import Workbench

/// `juru summarize`: an English summary, each sentence with the source it came from.
struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "Summarize articles in English, with their sources.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text, json

    var writer: any SummaryWriter {
      switch self {
      case .markdown: MarkdownSummaryWriter()
      case .text: TextSummaryWriter()
      case .json: JSONSummaryWriter()
      }
    }

    /// The same format for articles that report one event.
    var digest: DigestCommand.Format {
      switch self {
      case .markdown: .markdown
      case .text: .text
      case .json: .json
      }
    }
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var length: SummaryLengthOptions

  @Option(name: .long, help: ArgumentHelp("The format.", valueName: "markdown|text|json"))
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let files = try input.files(of: Self.self, output: output)
    let settings = try globals.settings()
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, log: globals.log)
    }
    let summarizer = try Summarizer()
    let finder = try FactFinder(reader: pipeline.translator.reader)
    let output = try ResultOutput(path: output)
    let format = format ?? (json ? .json : .markdown)
    var articles: [TranslatedArticle] = []
    for file in files {
      let article = try await pipeline.translate(file.read(), path: file.path)
      globals.warn(of: article)
      articles.append(article)
    }
    if let digest = try digest(of: articles, pipeline: pipeline) {
      try output.write(format.digest.text(of: digest))
    } else {
      if articles.count > 1, format != .json {
        try output.write("The \(articles.count) articles report different events.\n\n")
      }
      for (index, article) in articles.enumerated() {
        let summary = summarizer.summarize(
          article.translations, metadata: article.article.metadata, length: length.length,
          findings: finder.findings(
            in: article.translations, metadata: article.article.metadata))
        try output.write((index > 0 && format != .json ? "\n" : "") + format.writer.write(summary))
      }
    }
    try output.finish()
    if translation.strict && articles.contains(where: \.needsLook) {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "the checks found something; see 'juru translate --format json'")
    }
  }

  /// The digest of articles of which some report one event; nil where each stands alone.
  private func digest(
    of articles: [TranslatedArticle], pipeline: ArticlePipeline
  ) throws -> DigestReport? {
    guard articles.count > 1 else { return nil }
    let report = try DigestRun(pipeline: pipeline, length: length.length, jobs: 1)
      .report(on: articles)
    return report.events.contains { $0.articleCount > 1 } ? report : nil
  }
}
