import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary merge`: two glossaries as one, contradictions shown.
struct GlossaryMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join two glossaries; show where they contradict each other.",
    discussion: """
      The first file stays as it is, comments too; new terms of the second follow it, and fill in \
      what is empty. Where both say different things of one source, the list is printed, nothing is \
      written, and the exit code is 1, unless --prefer says which holds.
      """)

  @Argument(help: ArgumentHelp("The first glossary.", valueName: "first"))
  var first: String

  @Argument(help: ArgumentHelp("The second glossary.", valueName: "second"))
  var second: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(name: .long, help: ArgumentHelp("Which holds.", valueName: "first|second"))
  var prefer: GlossaryUnion.Preference?

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    var union = GlossaryUnion(try GlossaryFile(path: first))
    for (term, extra) in try GlossaryFile(path: second).termsWithExtra {
      union.add(term, extra: extra, preferring: prefer)
    }
    if prefer == nil, !union.conflicts.isEmpty {
      let list = union.conflicts.map { "\($0.new.file):\($0.new.line): \($0)\n" }.joined()
      try ResultOutput(path: nil).write(list)
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "\(union.conflicts.count) contradictions, and nothing is written; mend them, or "
          + "say which file holds with --prefer first or --prefer second")
    }
    let result = try ResultOutput(path: output)
    try result.write(union.bytes)
    try result.finish()
    globals.note(
      "\(output): \(union.added) terms added, \(union.changed) changed, \(union.unchanged) alike"
        + (prefer == .first ? ", \(union.conflicts.count) left as in the first" : ""))
  }
}
