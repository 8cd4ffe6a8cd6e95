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
    help: ArgumentHelp("The format.", valueName: ArticleFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ArticleFormat?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let files = try input.files(of: Self.self)
    let settings = try globals.settings()
    let format =
      self.format ?? (json ? .json : settings[.format].flatMap(ArticleFormat.init)) ?? .text
    if dryRun { return try await DryRun(translation, globals, settings).run(files) }
    let translator = try translation.translator(settings) { globals.note($0) }
    let output = try ResultOutput(path: output)
    Interruption.shared.listen()
    var needsLook = false
    if lines {
      let run = LineTranslation(
        translator: translator, jobs: translation.jobCount(settings),
        isChecked: format.showsIssues || translation.strict)
      for file in files {
        try await run.run(file, isInterrupted: { Interruption.shared.isRequested }) { results in
          try output.write(results.map { Self.line($0, format) }.joined())
          needsLook = needsLook || results.contains { $0.translation?.needsLook == true }
        }
      }
    } else {
      let pipeline = try ArticlePipeline(translator: translator, keepsAll: translation.keepAll)
      for (index, file) in files.enumerated() {
        let article = try await pipeline.translate(file.read(), path: file.path)
        let separator = index > 0 && format != .json && format != .jsonl ? "\n" : ""
        try output.write(separator + article.rendered(as: format))
        needsLook = needsLook || article.translations.contains(where: \.needsLook)
      }
    }
    try output.finish()
    if Interruption.shared.isRequested { throw CancellationError() }
    if translation.strict && needsLook {
      throw CommandFailure(
        code: ExitStatus.attention, message: "the checks found something; see --format json")
    }
  }

  private static func line(_ result: LineTranslation.Result, _ format: ArticleFormat) -> String {
    switch format {
    case .text, .markdown: (result.translation?.target ?? "") + "\n"
    case .bilingual: "\(result.line.text)\n\(result.translation?.target ?? "")\n\n"
    case .json, .jsonl: (result.translation?.json.compact ?? "null") + "\n"
    }
  }
}

extension ArticleFormat: ExpressibleByArgument {}

extension Translation {
  /// Whether a check found more than a note.
  var needsLook: Bool { issues.contains { $0.severity != .note } }
}
