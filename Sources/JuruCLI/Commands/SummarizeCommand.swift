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
    if sentences != nil && words != nil {
      throw ValidationError("give --sentences or --words, not both")
    }
    if let count = sentences ?? words, count < 1 {
      throw ValidationError("'\(count)' is no length; give a whole number from 1")
    }
    if prompt == "" { throw ValidationError("the path of --prompt is empty; give one") }
  }

  func run() async throws {
    let files = try input.files(of: Self.self, output: output)
    let settings = try globals.settings()
    let engines = try translation.engineSelection(settings)
    let template = try prompt(for: engines)
    let length = words.map(SummaryLength.words) ?? .sentences(sentences ?? 3)
    if dryRun {
      let dryRun = DryRun(translation, globals, settings)
      return try await dryRun.run(files, summariesOf: length, by: engines, prompt: template)
    }
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, engines: engines.withoutChat, log: globals.log)
    }
    let summarizer = try ArticleSummarizer(pipeline.translator)
    let model = try ModelSummarizer(
      engines, translator: pipeline.translator, rules: summarizer, prompt: template)
    let output = try ResultOutput(path: output)
    let format = format ?? (json ? .json : .markdown)
    var needsLook = false
    for (index, file) in files.enumerated() {
      let article = try await pipeline.translate(file.read(), path: file.path)
      let summary =
        try await model?.summarize(article, length: length)
        ?? summarizer.summarize(article, length: length)
      for note in summary.notes { globals.log.warning("\(note)") }
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
}
