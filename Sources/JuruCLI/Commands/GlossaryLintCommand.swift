import ArgumentParser
import Articles
import Glossaries
import IndonesianEnglish
import Workbench

/// `juru glossary lint`: what is suspect in glossary files.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Find what is suspect in glossary files.")

  @Argument(help: ArgumentHelp("Files; those that hold where none is named.", valueName: "file"))
  var paths: [String] = []

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let selection =
      paths.isEmpty
      ? translation.glossarySelection(try globals.settings())
      : GlossarySelection(includesShipped: false, paths: paths)
    let problems = GlossaryLint(analyzer: try IndonesianEnglish.engine())
      .diagnostics(in: try selection.files())
    let output = try ResultOutput(path: nil)
    if json {
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
    } else {
      try output.write(problems.map { "\($0)\n" }.joined())
    }
    if !problems.isEmpty { throw CommandFailure.attention }
  }
}
