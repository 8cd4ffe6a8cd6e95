import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary log`: the record of a glossary's changes.
struct GlossaryLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show who changed which terms, when, and what they were.",
    discussion: """
      The changes that add, edit, remove and import made, the oldest first: date, author, what was \
      done, the term, and the column with what it held before and holds since.
      """)

  @Argument(help: "Only the changes of this source term.")
  var source: String?

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The file; yours by default.", valueName: "file"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Only changes since this day.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let path = try file ?? globals.settings().paths.glossary
    let changes = try GlossaryRecord(ofGlossaryAt: path).changes().filter { change in
      (source.map { change.source.lowercased() == $0.lowercased() } ?? true)
        && (since.map { change.author.date >= $0 } ?? true)
    }
    // Nothing is to be said of a glossary that is there, and of another that it isn't.
    if changes.isEmpty { _ = try GlossaryFile(path: path) }
    let output = try ResultOutput(path: nil)
    if json {
      let all: JSONValue = [
        "schema": "juru.glossary-changes/1", "changes": .array(changes.map(Self.value)),
      ]
      try output.write(all.indented + "\n")
    } else {
      try output.write(changes.map { Self.line($0) + "\n" }.joined())
    }
  }

  private static func line(_ change: RecordedChange) -> String {
    var line = "\(change.author.date)\t\(change.author.name)\t\(change.kind.rawValue)\t"
    line += "\(change.source) → \(change.target) (\(change.partOfSpeech))"
    if let column = change.column {
      line += "\t\(column.rawValue) '\(change.before)'"
      if change.kind != .removed { line += " → '\(change.after)'" }
    }
    return line
  }

  private static func value(of change: RecordedChange) -> JSONValue {
    [
      "date": .string(change.author.date), "author": .string(change.author.name),
      "change": .string(change.kind.rawValue), "source": .string(change.source),
      "target": .string(change.target), "pos": .string(change.partOfSpeech),
      "column": .optional(change.column?.rawValue), "before": .string(change.before),
      "after": .string(change.after),
    ]
  }
}
