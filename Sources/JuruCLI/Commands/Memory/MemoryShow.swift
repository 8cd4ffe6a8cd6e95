import ArgumentParser
import Foundation
import Workbench

/// `juru memory show`: an entry with all its fields and its history.
struct MemoryShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an entry with its history.")

  @Argument(help: "The entry's number, as 'juru memory search' shows it.")
  var entry: Int64

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open()
    guard let found = try await memory.entry(entry) else { throw MemoryEditError.noEntry(entry) }
    let history = try await memory.history(of: found.identifier)
    let output = try ResultOutput(path: nil)
    if json {
      let changes = history.map { change -> JSONValue in
        [
          "kind": .string(change.kind.rawValue), "at": .string(change.date.ISO8601Format()),
          "by": .string(change.author), "before": .object(change.before.json),
        ]
      }
      let value = JSONValue.object(
        [("schema", "juru.memory-entry/1")] + found.json + [("history", .array(changes))])
      return try output.write(value.indented + "\n")
    }
    let fields = found.json.compactMap { member -> String? in
      switch member.value {
      case .string(let text): text.isEmpty ? nil : "\(member.name): \(text.onOneLine)\n"
      default: "\(member.name): \(member.value.compact)\n"
      }
    }
    let changes = history.map { change in
      "\(change.date.ISO8601Format()) \(change.kind.rawValue) by "
        + "\(change.author.isEmpty ? "nobody known" : change.author); before:\n"
        + "  \(change.before.target.onOneLine)\n  [\(change.before.caption)]\n"
    }
    try output.write(fields.joined() + changes.joined())
  }
}
