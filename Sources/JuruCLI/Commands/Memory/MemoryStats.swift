import ArgumentParser
import Foundation
import TranslationMemories
import Workbench

/// `juru memory stats`: how much the memory holds, and of what kind.
struct MemoryStats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count the entries by status, origin, engine and person.")

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open()
    let stats = try await memory.stats()
    let statuses = MemoryStatus.allCases.map { ($0.rawValue, stats.entriesByStatus[$0] ?? 0) }
    let origins = stats.entriesByOrigin.sorted { $0.key < $1.key }
    let engines = stats.entriesByEngine.sorted { $0.key < $1.key }
    let persons = stats.entriesByAuthor.sorted { $0.key < $1.key }
    let output = try ResultOutput(path: nil)
    let oldest = stats.oldest?.ISO8601Format()
    let newest = stats.newest?.ISO8601Format()
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-stats/1", "path": .string(memory.path),
        "entries": .integer(stats.entries),
        "status": .object(statuses.map { ($0.0, .integer($0.1)) }),
        "origin": .object(origins.map { ($0.key, .integer($0.value)) }),
        "engine": .object(engines.map { ($0.key, .integer($0.value)) }),
        "person": .object(persons.map { ($0.key, .integer($0.value)) }),
        "documents": .integer(stats.documents), "changes": .integer(stats.changes),
        "bytes": .integer(stats.size), "oldest": .optional(oldest), "newest": .optional(newest),
      ]
      return try output.write(value.indented + "\n")
    }
    var lines = ["\(memory.path): \(stats.entries.counted("entry")), \(stats.size) bytes"]
    lines += statuses.filter { $0.1 > 0 }.map { "  status \($0.0): \($0.1)" }
    lines += origins.map { "  origin \($0.key): \($0.value)" }
    lines += engines.map { "  engine \($0.key): \($0.value)" }
    lines += persons.map { "  person \($0.key.isEmpty ? "unknown" : $0.key): \($0.value)" }
    if stats.documents > 0 { lines.append("  documents: \(stats.documents)") }
    if stats.changes > 0 { lines.append("  changes in the history: \(stats.changes)") }
    if let oldest, let newest { lines.append("  changed: \(oldest) to \(newest)") }
    try output.write(lines.map { $0 + "\n" }.joined())
  }
}
