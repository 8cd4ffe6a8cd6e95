import ArgumentParser
import Foundation
import TranslationMemories
import Workbench

/// `juru memory stats`: how much the memory holds, and of what kind.
struct MemoryStats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count the entries by status and origin.")

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open()
    let stats = try await memory.stats()
    let statuses = MemoryStatus.allCases.map { ($0.rawValue, stats.entriesByStatus[$0] ?? 0) }
    let origins = stats.entriesByOrigin.sorted { $0.key < $1.key }
    let output = try ResultOutput(path: nil)
    let oldest = stats.oldest?.ISO8601Format()
    let newest = stats.newest?.ISO8601Format()
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-stats/1", "path": .string(memory.path),
        "entries": .integer(stats.entries),
        "status": .object(statuses.map { ($0.0, .integer($0.1)) }),
        "origin": .object(origins.map { ($0.key, .integer($0.value)) }),
        "bytes": .integer(stats.size), "oldest": .optional(oldest), "newest": .optional(newest),
      ]
      return try output.write(value.indented + "\n")
    }
    var lines = ["\(memory.path): \(stats.entries) entries, \(stats.size) bytes"]
    lines += statuses.filter { $0.1 > 0 }.map { "  status \($0.0): \($0.1)" }
    lines += origins.map { "  origin \($0.key): \($0.value)" }
    if let oldest, let newest { lines.append("  changed: \(oldest) to \(newest)") }
    try output.write(lines.map { $0 + "\n" }.joined())
  }
}
