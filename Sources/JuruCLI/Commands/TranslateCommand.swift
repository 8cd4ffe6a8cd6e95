import ArgumentParser
import Articles
import Foundation
import Translation
import Workbench

/// `juru translate`: articles, or single lines, into English.
struct TranslateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "Translate articles into English.")

  @OptionGroup var input: InputOptions

  @Flag(name: .long, help: "Each line is one segment: one line out for each line in.")
  var lines = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format.", valueName: ArticleFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ArticleFormat?

  @OptionGroup var result: ResultOptions

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var matching: MatchingOptions
  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if lines, format == .markdown {
      throw ValidationError("lines have no Markdown; take another --format, or leave out --lines")
    }
  }

  func run() async throws {
    let files = try input.files(of: Self.self, output: result.output)
    let settings = try globals.settings()
    let format =
      self.format ?? (result.json ? .json : settings[.format].flatMap(ArticleFormat.init)) ?? .text
    if dryRun {
      return try await DryRun(
        translation, globals, settings, domain: matching.domain(settings)
      ).run(files, lines: lines)
    }
    let output = try ResultOutput(path: result.output)
    let interruption = Interruption { [globals] in
      globals.note("interrupted: finishing what is in hand (Ctrl-C again ends at once)")
    }
    let needsLook =
      lines
      ? try await translateLines(files, settings, format, output, interruption)
      : try await translateArticles(files, settings, format, output, interruption)
    if interruption.isRequested {
      let state = result.output.map { "'\($0)' stands as it was" } ?? "the output is not whole"
      throw CommandFailure(
        code: ExitStatus.interrupted,
        message: "interrupted; \(state); run the same command again")
    }
    try output.finish()
    if translation.strict && needsLook {
      throw CommandFailure(
        code: ExitStatus.attention, message: "the checks found something; see --format json")
    }
  }

  /// - Returns: whether a check found something.
  private func translateArticles(
    _ files: [InputFile], _ settings: Settings, _ format: ArticleFormat, _ output: ResultOutput,
    _ interruption: Interruption
  ) async throws -> Bool {
    let pipeline = try await ArticlePipeline(
      keepsAll: translation.keepAll, isChecked: format.showsIssues || translation.strict
    ) {
      try await translation.translator(
        settings, fuzzyUse: matching.fuzzyUse(for: format),
        domain: matching.domain(settings), log: globals.log)
    }
    var needsLook = false
    var documents: [JSONValue] = []
    for (index, file) in files.enumerated() where !interruption.isRequested {
      let article = try await pipeline.translate(file.read(), path: file.path)
      globals.warn(of: article)
      needsLook = needsLook || article.needsLook
      if format == .json && files.count > 1 {
        documents.append(article.json)
      } else {
        let separator = index > 0 && format != .jsonl ? "\n" : ""
        try output.write(separator + article.rendered(as: format))
      }
    }
    if !documents.isEmpty {
      let all: JSONValue = ["schema": "juru.translations/1", "translations": .array(documents)]
      try output.write(all.indented + "\n")
    }
    return needsLook
  }

  /// - Returns: whether a check found something.
  private func translateLines(
    _ files: [InputFile], _ settings: Settings, _ format: ArticleFormat, _ output: ResultOutput,
    _ interruption: Interruption
  ) async throws -> Bool {
    // What the rules make of lines is not remembered: that would take longer than making it.
    let isOwn = try translation.engineSelection(settings).services.isEmpty
    let translator = try await translation.translator(
      settings, memory: isOwn ? .lookUp : .remember, fuzzyUse: matching.fuzzyUse(for: format),
      domain: matching.domain(settings), log: globals.log)
    let run = LineTranslation(
      translator: translator, jobs: translation.jobCount(settings),
      isChecked: format.showsIssues || translation.strict)
    let writer = LineWriter(format: format, engine: translator.id)
    var needsLook = false
    for file in files {
      try await run.run(
        file, isInterrupted: { interruption.isRequested },
        emit: { results in
          try output.write(writer.bytes(of: results))
          needsLook =
            needsLook
            || results.contains {
              $0.translation?.issues.contains(where: \.needsLook) ?? false
            }
        })
    }
    return needsLook
  }
}

extension ArticleFormat: ExpressibleByArgument {}
