import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary diff`: what was added, removed and changed between two glossaries.
struct GlossaryDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show how two glossaries differ, term by term.",
    discussion: "Ends with 1 where they differ.")

  @Argument(help: ArgumentHelp("The glossary before.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The glossary after.", valueName: "after"))
  var after: String

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let difference = GlossaryDifference(
      from: try GlossaryFile(path: before).terms, to: try GlossaryFile(path: after).terms)
    try ResultOutput(path: nil).write(
      json
        ? JSONValue.object(
          [("schema", "juru.glossary-diff/1")] + DifferenceOutput.members(of: difference)
        ).indented + "\n"
        : DifferenceOutput.text(of: difference))
    if !difference.isEmpty { throw CommandFailure.attention }
  }
}
