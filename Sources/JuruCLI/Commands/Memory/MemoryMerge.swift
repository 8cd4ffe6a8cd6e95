import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory merge`: several memories as one.
struct MemoryMerge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join memories into a new one; the newest state of each entry holds.",
    discussion: """
      The memories stay as they are. Where persons have translated a source in several ways, the \
      new memory has them all; 'juru memory verify' lists them.
      """)

  @Argument(help: ArgumentHelp("The memories.", valueName: "memory"))
  var paths: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The memory to make.", valueName: "file"))
  var output: String

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if paths.count < 2 { throw ValidationError("give two memories or more") }
  }

  func run() async throws {
    let memories = try paths.map { try TranslationMemory.open(path: $0, readOnly: true) }
    try OutputFile(output).checkIsNew()
    try await memories[0].backUp(to: output)
    let result = try TranslationMemory.open(path: output)
    var reports: [MemorySync.Report] = []
    for memory in memories.dropFirst() {
      reports.append(try await MemorySync().merge(memory, into: result))
    }
    let entries = try await result.stats().entries
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-merge/1", "path": .string(output), "entries": .integer(entries),
        "added": .integer(reports.reduce(0) { $0 + $1.added }),
        "changed": .integer(reports.reduce(0) { $0 + $1.changed }),
      ]
      try ResultOutput(path: nil).write(value.indented + "\n")
    }
    globals.note("\(output): \(entries.counted("entry")) of \(paths.count) memories")
  }
}
