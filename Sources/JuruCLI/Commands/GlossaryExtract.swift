import ArgumentParser
import Foundation
import Glossaries
import Workbench

/// `juru glossary extract`: what articles suggest for a glossary.
struct GlossaryExtract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose terms that articles hold and the glossary lacks.",
    discussion: """
      Finds noun phrases that stand by themselves and are more frequent than in general language,
      and acronyms with their expansions. Their English is that of the memory or the rules; with
      --engine a service or a model proposes it, and what fails a check is left to the rules. The result is a glossary file to review: its terms are
      proposed, and hold nowhere until you make them preferred.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, or folders of .txt, .md and .html files; - is standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The glossary file to write, a .tsv; - is standard output.", valueName: "file"))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("How many concepts at most.", valueName: "n"))
  var limit = 1000

  @Option(
    name: .long,
    help: ArgumentHelp("How often the articles must name a concept.", valueName: "n"))
  var minFrequency = 3

  @Flag(name: .long, help: "List what the glossary has as well, marked.")
  var all = false

  @Option(name: .long, help: "The field that is written beside each term.")
  var domain: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    for (option, number) in [("--limit", limit), ("--min-frequency", minFrequency)]
    where number < 1 {
      throw ValidationError("'\(option) \(number)': give a whole number from 1")
    }
    if let output, !json, let format = GlossaryFormat(path: output), format != .tsv {
      throw ValidationError(
        "'\(output)': candidates are written as .tsv, with their contexts; "
          + "'juru glossary export \(output) --from FILE.tsv' makes \(format.rawValue) of it")
    }
  }

  func run() async throws {
    if paths.isEmpty, isatty(STDIN_FILENO) != 0 { throw CommandFailure.help(of: Self.self) }
    let inputs = try ArticleInputs.named(paths)
    try ResultOutput.check(output, replacesNoneOf: inputs.files)
    let settings = try globals.settings()
    let translator = try await translation.translator(
      settings, memory: .lookUp, task: .terms, log: globals.log)
    let options = ExtractionOptions(
      limit: limit, minimumFrequency: minFrequency, includesCovered: all,
      jobs: translation.jobCount(settings))
    let interruption = Interruption { [globals] in
      globals.note("interrupted: proposing what was read so far (Ctrl-C again ends at once)")
    }
    let meter = ProgressMeter(
      total: inputs.files.count, of: "articles", form: nil, isQuiet: globals.quiet)
    let report = try await ExtractionRun(translator: translator, options: options).report(
      on: inputs, isInterrupted: { interruption.isRequested },
      onProgress: { meter.show(left: $0.left, failed: $0.failures.count) })
    meter.finish()
    // What was the only input is the command's own failure.
    if report.articles == 0, let failure = report.failures.first, report.failures.count == 1 {
      throw failure.error
    }
    let results = try ResultOutput(path: output)
    if json {
      try results.write(report.json.indented + "\n")
    } else {
      try results.write(report.glossary(domain: domain ?? ""))
    }
    try results.finish()
    try end(report)
  }

  /// Says what was left out; the exit code: interrupted, or something needs a look.
  private func end(_ report: ExtractionReport) throws {
    globals.note(
      "\(report.concepts.count) candidates of \(report.articles) articles; "
        + "\(report.beyondLimit) more beyond --limit, \(report.covered) in the glossary")
    if report.disbelieved > 0 {
      globals.note(
        "\(report.disbelieved.counted("proposal")) of the engine failed a check; the rules' stand")
    }
    if report.forgotten > 0 {
      globals.note(
        "too many phrases to count them all: what stands \(report.forgotten) times or less may be "
          + "missing; give fewer articles at once")
    }
    for failure in report.failures {
      globals.log.warning("\(ErrorReport(failure.error).message)")
    }
    if report.left > 0 {
      throw CommandFailure(
        code: ExitStatus.interrupted, message: "interrupted; \(report.left) articles were not read")
    }
    if !report.failures.isEmpty { throw CommandFailure.attention }
  }
}
