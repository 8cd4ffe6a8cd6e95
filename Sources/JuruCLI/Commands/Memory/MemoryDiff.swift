import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory diff`: what was added, taken out and changed between two memories.
struct MemoryDiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show how two memories differ, entry by entry.",
    discussion: "Ends with 1 where they differ.")

  @Argument(help: ArgumentHelp("The memory before.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The memory after.", valueName: "after"))
  var after: String

  @Flag(name: .long, help: "JSON, an object a line.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let difference = MemoryDifference(
      from: try .open(path: before, readOnly: true), to: try .open(path: after, readOnly: true))
    let output = try ResultOutput(path: nil)
    var counts = (removed: 0, added: 0, changed: 0)
    try await difference.forEachChange { change in
      switch change {
      case .removed: counts.removed += 1
      case .added: counts.added += 1
      case .changed: counts.changed += 1
      }
      try output.write(json ? Self.value(of: change).compact + "\n" : Self.text(of: change))
    }
    globals.note(
      "\(counts.removed) taken out, \(counts.added) added, \(counts.changed) changed")
    if counts != (0, 0, 0) { throw CommandFailure.attention }
  }

  /// `-` taken out, `+` new, `~` changed, with what it was and is.
  private static func text(of change: MemoryDifference.Change) -> String {
    func line(_ sign: String, _ entry: MemoryEntry) -> String {
      "\(sign) \(entry.key.source.onOneLine) → \(entry.target.onOneLine) [\(entry.status.rawValue)]\n"
    }
    switch change {
    case .removed(let entry): return line("-", entry)
    case .added(let entry): return line("+", entry)
    case .changed(let before, let after): return line("~ before", before) + line("~ after ", after)
    }
  }

  private static func value(of change: MemoryDifference.Change) -> JSONValue {
    let schema: JSONValue = "juru.memory-change/1"
    switch change {
    case .removed(let entry):
      return ["schema": schema, "kind": "removed", "before": .object(entry.json)]
    case .added(let entry):
      return ["schema": schema, "kind": "added", "after": .object(entry.json)]
    case .changed(let before, let after):
      return [
        "schema": schema, "kind": "changed", "before": .object(before.json),
        "after": .object(after.json),
      ]
    }
  }
}
