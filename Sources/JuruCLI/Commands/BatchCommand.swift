import ArgumentParser
import Foundation
import Workbench

/// `juru batch`: a folder of articles, in parallel; a second run goes on where the first stopped.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Translate a folder of articles; goes on where it stopped.")

  @Argument(help: ArgumentHelp("The folder of articles.", valueName: "dir"))
  var folder: String

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format.", valueName: ArticleFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ArticleFormat?

  @Flag(name: .long, help: "Print the report as JSON.")
  var json = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var progress: ProgressOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let settings = try globals.settings()
    let format = self.format ?? settings[.format].flatMap(ArticleFormat.init) ?? .text
    let found = try BatchFolder(path: folder, excluding: output)
    let items = found.items(output: output, format: format)
    if let lost = found.replaced(by: items).first {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "'\(lost.output)' is an article of '\(folder)', which its translation would "
          + "replace; name another folder for the output")
    }
    if items.isEmpty { globals.note("no articles in '\(folder)': no .txt, .md or .html file") }
    for name in found.skipped {
      globals.note("passed over '\(name)': not a .txt, .md or .html file")
    }
    let results = try ResultOutput(path: nil)
    if dryRun {
      return try results.write(items.map { "\($0.input) -> \($0.output)\n" }.joined())
    }
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(
        settings, fuzzyUse: matching.fuzzyUse(for: format),
        domain: matching.domain(settings), log: globals.log)
    }
    let run = BatchRun(
      pipeline: pipeline, output: output, format: format, jobs: translation.jobCount(settings))
    let interruption = Interruption { [globals] in
      globals.note("interrupted: finishing the articles in hand (Ctrl-C again ends at once)")
    }
    let meter = ProgressMeter(
      total: items.count, of: "articles", form: progress.progress, isQuiet: globals.quiet)
    var report = try await run.run(
      items, isInterrupted: { interruption.isRequested },
      onProgress: { meter.show(left: $0.left, failed: $0.failures.count) })
    meter.finish()
    report.failures += found.unreadable.map { error in
      let path = error.path ?? folder
      return BatchReport.Failure(
        item: BatchItem(name: path, input: path, output: output), error: error)
    }
    try results.write(json ? report.json.indented + "\n" : Self.summary(report))
    try end(report)
  }

  private static func summary(_ report: BatchReport) -> String {
    var text = report.failures.map { failure in
      "failed: \(failure.item.input): \(ErrorReport(failure.error).message)\n"
    }.joined()
    text += "\(report.done) translated, \(report.unchanged) unchanged, "
    text += "\(report.failures.count) failed, \(report.issues) issues to look at"
    return text + (report.left > 0 ? ", \(report.left) left\n" : "\n")
  }

  /// The exit code: interrupted, or something needs a look.
  private func end(_ report: BatchReport) throws {
    if report.left > 0 {
      throw CommandFailure(
        code: ExitStatus.interrupted,
        message: "interrupted; the same command goes on with the \(report.left) articles left")
    }
    if !report.failures.isEmpty || (translation.strict && report.issues > 0) {
      throw CommandFailure.attention
    }
  }
}
