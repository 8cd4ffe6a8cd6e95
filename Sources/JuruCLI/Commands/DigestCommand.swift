import ArgumentParser
import Foundation
import Workbench

/// `juru digest`: a folder of articles, one summary for each event that they report.
struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Summarize many articles: one summary for each event that they report.",
    discussion: """
      Copies are listed under their original. An event has one summary, in which each sentence cites
      the articles that say so ([A2:s3]: sentence s3 of article A2), what the sources differ on side
      by side, and one timeline.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text, json, html

    func text(of report: DigestReport) -> String {
      switch self {
      case .markdown: DigestDocument(report, isMarkdown: true).text
      case .text: DigestDocument(report, isMarkdown: false).text
      case .json: report.json.indented + "\n"
      case .html: DigestPage(report).text
      }
    }
  }

  @Argument(
    help: ArgumentHelp("Folders of .txt, .md and .html files, or files.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var length: SummaryLengthOptions

  @Option(name: .long, help: ArgumentHelp("The format.", valueName: "markdown|text|json|html"))
  var format: Format?

  @OptionGroup var result: ResultOptions
  @OptionGroup var progress: ProgressOptions
  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    if paths.isEmpty, isatty(STDIN_FILENO) != 0 { throw CommandFailure.help(of: Self.self) }
    if paths.contains("-") || paths.isEmpty {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "a digest is made of several articles; name a folder, or files")
    }
    let inputs = try ArticleInputs.named(paths)
    try ResultOutput.check(result.output, replacesNoneOf: inputs.files)
    let results = try ResultOutput(path: result.output)
    let report = try await report(on: inputs)
    // What was the only input is the command's own failure.
    if report.events.isEmpty, let failure = report.failures.first, report.failures.count == 1 {
      throw failure.error
    }
    let shown = translation.strict ? report.strict : report
    try results.write((format ?? (result.json ? .json : .markdown)).text(of: shown))
    try results.finish()
    try end(report)
  }

  private func report(on inputs: ArticleInputs) async throws -> DigestReport {
    let settings = try globals.settings()
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(settings, log: globals.log)
    }
    let run = try DigestRun(
      pipeline: pipeline, length: length.length, jobs: translation.jobCount(settings))
    let interruption = Interruption { [globals] in
      globals.note("interrupted: writing what is done (Ctrl-C again ends at once)")
    }
    var meter: (phase: DigestRun.Phase, meter: ProgressMeter)?
    let report = try await run.report(
      on: inputs, isInterrupted: { interruption.isRequested },
      onProgress: { phase, left, failed in
        if let meter, meter.phase == phase {
          return meter.meter.show(left: left, failed: failed)
        }
        meter?.meter.finish()
        let unit = phase == .reading ? "articles read" : "events summarized"
        meter = (
          phase,
          ProgressMeter(
            total: left, of: unit, form: progress.progress, isQuiet: globals.quiet)
        )
      })
    meter?.meter.finish()
    return report
  }

  /// Names what failed; the exit code: interrupted, or something needs a look.
  private func end(_ report: DigestReport) throws {
    for failure in report.failures {
      globals.log.warning("failed: \(ErrorReport(failure.error).message)")
    }
    if report.left > 0 {
      throw CommandFailure(
        code: ExitStatus.interrupted,
        message: "interrupted; \(report.left.counted("article")) left out")
    }
    if !report.failures.isEmpty || translation.strict && report.needsLook {
      throw CommandFailure.attention
    }
  }
}
