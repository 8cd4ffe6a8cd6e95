import ArgumentParser
import Foundation
import Workbench

/// `juru coverage`: what the language data know of texts, for whoever adds to them.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show how much of texts the language data know, and what they lack.",
    discussion: """
      Counts the running words that are known, names, numbers, guessed by their affixes and
      unknown, and lists the most frequent unknown and guessed words, and the parts of speech
      between which no rule joins what stands there, each with an example.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, or folders of .txt, .md and .html files; - is standard input.", valueName: "path"))
  var paths: [String] = []

  @Flag(name: .long, help: "Each line is a text; nothing is cleaned.")
  var lines = false

  @Option(name: .long, help: ArgumentHelp("How many of each list to show.", valueName: "n"))
  var limit = 20

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("'--limit \(limit)': give a whole number from 1") }
  }

  func run() async throws {
    if paths.isEmpty, isatty(STDIN_FILENO) != 0 { throw CommandFailure.help(of: Self.self) }
    let inputs = try ArticleInputs(paths: paths.isEmpty ? ["-"] : paths)
    if inputs.files.isEmpty {
      throw CommandFailure(
        code: ExitStatus.noInput,
        message: "no .txt, .md or .html file in \(paths.map { "'\($0)'" }.joined(separator: ", "));"
          + " give other folders, or the files by name")
    }
    let translator = try await translation.translator(
      globals.settings(), memory: .none, log: globals.log)
    let report = try CoverageRun(translator: translator, areLines: lines).report(on: inputs)
    // What was the only input is the command's own failure.
    if report.files == 0, let failure = report.failures.first, report.failures.count == 1 {
      throw failure.error
    }
    try ResultOutput(path: nil).write(
      json ? report.json(limit: limit).indented + "\n" : report.text(limit: limit))
    for failure in report.failures {
      globals.log.warning("\(ErrorReport(failure.error).message)")
    }
    if !report.failures.isEmpty { throw CommandFailure.attention }
  }
}
