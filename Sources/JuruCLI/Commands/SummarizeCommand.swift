import ArgumentParser
import Articles
import HTTPEngines
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
      case .markdown: .markdown
      case .text: .text
      case .html: .html
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

  @OptionGroup var result: ResultOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What a chat engine is told, in place of the prompt that ships.", valueName: "file"))
  var prompt: String?

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if prompt == "" { throw ValidationError("the path of --prompt is empty; give one") }
  }

  func run() async throws {
    let files = try input.files(of: Self.self, output: result.output)
    let settings = try globals.settings()
    let engines = try translation.engineSelection(settings)
    let template = try prompt(for: engines)
    if dryRun {
      let dryRun = DryRun(translation, globals, settings, domain: "")
      return try await dryRun.run(
        files, summariesOf: length.length, by: engines, prompt: template)
    }
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, engines: engines.withoutChat, log: globals.log)
    }
    let summarizer = try ArticleSummarizer(pipeline.translator)
    let model = try ModelSummarizer(
      engines, translator: pipeline.translator, rules: summarizer, prompt: template)
    let output = try ResultOutput(path: result.output)
    let format = format ?? (result.json ? .json : .markdown)
    if model != nil, files.count > 1, format == .html {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "a model summarizes each article by itself, and a page holds one; name one article"
      )
    }
    var articles: [TranslatedArticle] = []
    for file in files {
      let article = try await pipeline.translate(file.read(), path: file.path)
      globals.warn(of: article)
      articles.append(article)
    }
    var needsLook = articles.contains(where: \.needsLook)
    // A model summarizes each article by itself.
    if model == nil, let digest = try digest(of: articles, as: format, pipeline: pipeline) {
      try output.write(format.digest.text(of: translation.strict ? digest.strict : digest))
      needsLook = needsLook || digest.needsLook
    } else {
      if model == nil, articles.count > 1, format == .markdown || format == .text {
        try output.write("The \(articles.count) articles report different events.\n\n")
      }
      for (index, article) in articles.enumerated() {
        let summary =
          try await model?.summarize(article, length: length.length)
          ?? summarizer.summarize(article, length: length.length)
        for note in summary.notes { globals.log.warning("\(note)") }
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

  /// The user's own prompt for the chat engine.
  private func prompt(for engines: EngineSelection) throws -> PromptTemplate? {
    guard let prompt else { return nil }
    guard engines.chat != nil else {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "--prompt is for an engine of the kind chat; name one first with --engine")
    }
    return try PromptLibrary.prompt(at: prompt, task: .summarize)
  }

  /// The digest of articles of which some report one event, or that stand on one page; nil where each
  /// stands alone.
  private func digest(
    of articles: [TranslatedArticle], as format: Format, pipeline: ArticlePipeline
  ) throws -> DigestReport? {
    guard articles.count > 1 else { return nil }
    let report = try DigestRun(pipeline: pipeline, length: length.length, jobs: 1)
      .report(on: articles)
    return format == .html || report.events.contains { $0.articleCount > 1 } ? report : nil
  }
}

extension SummaryStyle: ExpressibleByArgument {}
