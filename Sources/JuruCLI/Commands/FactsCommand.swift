import ArgumentParser
import Articles
import Summaries
import Workbench

/// `juru facts`: whom and what articles name, and who says what in them.
struct FactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List the people, places, dates, amounts and statements of articles.",
    discussion: """
      Dates are resolved against the day of publication; each fact has the segments that say so.
      A statement has its speaker and how sure it is made to be.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  @OptionGroup var input: InputOptions

  @Option(name: .long, help: ArgumentHelp("The format.", valueName: "markdown|json"))
  var format: Format?

  @OptionGroup var result: ResultOptions

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let files = try input.files(of: Self.self, output: result.output)
    let settings = try globals.settings()
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, log: globals.log)
    }
    let finder = try FactFinder(reader: pipeline.translator.reader)
    let output = try ResultOutput(path: result.output)
    for (index, file) in files.enumerated() {
      let article = try await pipeline.translate(file.read(), path: file.path)
      let facts = ArticleFacts(article, finder: finder)
      switch format ?? (result.json ? .json : .markdown) {
      case .json: try output.write(facts.json.indented + "\n")
      case .markdown: try output.write((index > 0 ? "\n" : "") + facts.markdown)
      }
      globals.warn(of: article)
    }
    try output.finish()
  }
}
