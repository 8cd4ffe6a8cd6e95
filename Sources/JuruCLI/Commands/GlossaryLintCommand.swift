import ArgumentParser
import Articles
import Foundation
import Glossaries
import Workbench

/// `juru glossary lint`: what is suspect in glossary files.
struct GlossaryLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Find what is suspect in glossary files.",
    discussion: "Ends with 1 where anything is.")

  @Argument(help: ArgumentHelp("Files; those that hold where none is named.", valueName: "file"))
  var paths: [String] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Name the terms that none of these articles holds; a file or a folder, may be given again.",
      valueName: "path"))
  var articles: [String] = []

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let settings = try globals.settings()
    let selection =
      paths.isEmpty
      ? translation.glossarySelection(settings)
      : GlossarySelection(includesShipped: false, paths: paths)
    let files = try selection.files()
    let names = articles.map { "'\($0)'" }.joined(separator: ", ")
    let inputs = articles.isEmpty ? nil : try ArticleInputs.named(articles)
    let run = try await LintRun(dataFolder: translation.data ?? settings[.data])
    let (problems, failures) = try await run.diagnostics(
      in: files, articles: inputs, place: names)
    try print(problems)
    for failure in failures { globals.log.warning("\(ErrorReport(failure.error).message)") }
    let errors = problems.count { $0.severity == .error }
    let terms = files.reduce(0) { $0 + $1.terms.count }
    globals.note(
      "\(terms.counted("term")), \(errors.counted("error")), "
        + (problems.count - errors).counted("warning"))
    if !problems.isEmpty || !failures.isEmpty { throw CommandFailure.attention }
  }

  private func print(_ problems: [Diagnostic]) throws {
    let output = try ResultOutput(path: nil)
    guard json else {
      return try output.write(
        problems.map { problem in
          "\(problem.file):\(problem.line):\(problem.column): \(problem.severity.rawValue): "
            + problem.message + "\n"
        }.joined())
    }
    let value: JSONValue = [
      "schema": "juru.diagnostics/1",
      "diagnostics": .array(
        problems.map {
          [
            "file": .string($0.file), "line": .integer($0.line), "column": .integer($0.column),
            "severity": .string($0.severity.rawValue), "message": .string($0.message),
          ]
        }),
    ]
    try output.write(value.indented + "\n")
  }
}
