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

    func text(of summary: Summary, style: SummaryStyle) -> String {
      switch self {
      case .markdown: MarkdownSummaryWriter(style: style).write(summary)
      case .text: TextSummaryWriter(style: style).write(summary)
      case .html: HTMLSummaryWriter().write(summary)
      case .json: summary.json.indented + "\n"
      }
    }

    /// The same format for articles that report one event.
    var digest: DigestCommand.Format {
      switch self {
      case .markdown, .html: .markdown
      case .text: .text
      case .json: .json
      }
    }
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var length: SummaryLengthOptions

  @Option(name: .long, help: ArgumentHelp("The format.", valueName: "markdown|text|json|html"))
  var format: Format?

  @Option(
    name: .long,
    help: ArgumentHelp("How text and Markdown set the sentences.", valueName: "paragraph|bullets"))
  var style = SummaryStyle.paragraph

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
    let summarizer = try ArticleSummarizer(pipeline.translator)
    let output = try ResultOutput(path: output)
    let format = format ?? (json ? .json : .markdown)
    var articles: [TranslatedArticle] = []
    for file in files {
      let article = try await pipeline.translate(file.read(), path: file.path)
      globals.warn(of: article)
      articles.append(article)
    }
    var needsLook = articles.contains(where: \.needsLook)
    if let digest = try digest(of: articles, as: format, pipeline: pipeline) {
      try output.write(format.digest.text(of: digest))
    } else {
      if articles.count > 1, format == .markdown || format == .text {
        try output.write("The \(articles.count) articles report different events.\n\n")
      }
      for (index, article) in articles.enumerated() {
        let summary = summarizer.summarize(article, length: length.length)
        let shown = translation.strict ? summary.strict : summary
        let between = index > 0 && format != .json ? "\n" : ""
        try output.write(between + format.text(of: shown, style: style))
        needsLook = needsLook || summary.needsLook
      }
    }
    try output.finish()
    if translation.strict && needsLook {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "the checks found something; see 'juru translate --format json'")
    }
  }

  /// The digest of articles of which some report one event; nil where each stands alone, or the format
  /// is a page for one article.
  private func digest(
    of articles: [TranslatedArticle], as format: Format, pipeline: ArticlePipeline
  ) throws -> DigestReport? {
    guard articles.count > 1, format != .html else { return nil }
    let report = try DigestRun(pipeline: pipeline, length: length.length, jobs: 1)
      .report(on: articles)
    return report.events.contains { $0.articleCount > 1 } ? report : nil
  }
}

extension SummaryStyle: ExpressibleByArgument {}
