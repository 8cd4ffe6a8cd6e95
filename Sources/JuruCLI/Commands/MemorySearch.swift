import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory search`: a concordance in either language.
struct MemorySearch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries that hold a text.")

  @Argument(help: "The text, in either language.")
  var text: String

  @Flag(name: .long, help: "Whole words only.")
  var words = false

  @Option(name: .long, help: "At most this many entries.")
  var limit = 20

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var options: MemoryOptions

  func validate() throws {
    if text.isEmpty { throw ValidationError("the text to search for is empty; give one") }
    if limit < 1 { throw ValidationError("'--limit \(limit)': give a whole number from 1") }
  }

  func run() async throws {
    let memory = try options.open()
    let entries = try await memory.search(text, in: .both, wholeWords: words, limit: limit)
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-search/1",
        "entries": .array(
          entries.map {
            [
              "source": .string($0.key.source), "target": .string($0.target),
              "status": .string($0.status.rawValue), "by": .string($0.maker),
              "document": .string($0.document), "segment": .string($0.segment),
            ]
          }),
      ]
      return try output.write(value.indented + "\n")
    }
    for entry in entries {
      try output.write(
        "\(entry.key.source)\n  \(entry.target)\n  [\(entry.status.rawValue), \(entry.maker), "
          + "\(entry.document.isEmpty ? "standard input" : entry.document)]\n")
    }
    if entries.isEmpty { options.globals.note("nothing in the memory holds '\(text)'") }
  }
}
