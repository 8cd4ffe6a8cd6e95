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
      json ? value(of: difference).indented + "\n" : text(of: difference))
    if !difference.isEmpty { throw CommandFailure.attention }
  }

  private func text(of difference: GlossaryDifference) -> String {
    func line(_ sign: String, _ term: Term) -> String {
      let status = term.status == .preferred ? "" : " \(term.status.rawValue)"
      return "\(sign) \(term.source) → \(term.target) (\(term.partOfSpeech)\(status))\n"
    }
    let changes = difference.changed.map { change in
      let fields = change.columns.map {
        "\($0.rawValue) '\(change.before.value(of: $0))' → '\(change.after.value(of: $0))'"
      }
      return "~ \(change.after.source) (\(change.after.partOfSpeech)): "
        + fields.joined(separator: ", ") + "\n"
    }
    return
      (difference.removed.map { line("-", $0) } + difference.added.map { line("+", $0) } + changes)
      .joined()
  }

  private func value(of difference: GlossaryDifference) -> JSONValue {
    func all(_ terms: [Term]) -> JSONValue { .array(terms.map(TermOutput.value(of:))) }
    return [
      "schema": "juru.glossary-diff/1", "removed": all(difference.removed),
      "added": all(difference.added),
      "changed": .array(
        difference.changed.map { change in
          [
            "before": TermOutput.value(of: change.before),
            "after": TermOutput.value(of: change.after),
            "columns": .array(change.columns.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }
}
