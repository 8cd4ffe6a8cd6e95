import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory sync`: brings two memories to the same state.
struct MemorySyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Merge two memories both ways, by the newest change.",
    discussion: """
      What was added or changed in one comes into the other, what was taken out of one leaves the \
      other unless it was changed there later, and both have the history of both.
      """)

  @Argument(help: ArgumentHelp("A memory.", valueName: "first"))
  var first: String

  @Argument(help: ArgumentHelp("Another one.", valueName: "second"))
  var second: String

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    if OutputFile(first).replaces(anyOf: [InputFile(second)]) {
      throw CommandFailure(
        code: ExitStatus.usage, message: "'\(first)' and '\(second)' are the same memory; name two")
    }
    // Both must be there; opened for writing they would be made.
    for path in [first, second] { try TranslationMemory.open(path: path, readOnly: true).close() }
    let reports = try await MemorySync().sync(.open(path: first), .open(path: second))
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-sync/1", "memories": .array(reports.map(\.json)),
      ]
      try ResultOutput(path: nil).write(value.indented + "\n")
    }
    for report in reports { globals.note(report.summary) }
  }
}
