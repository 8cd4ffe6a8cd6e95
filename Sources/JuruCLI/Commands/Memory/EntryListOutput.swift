import TranslationMemories
import Workbench

/// Prints entries that a command takes out.
struct EntryListOutput {
  let schema: String
  let json: Bool
  /// Whether the entries are listed as text.
  let isListed: Bool

  /// - Parameter entries: each with what else its JSON says.
  func write(_ entries: [(entry: MemoryEntry, extra: [(name: String, value: JSONValue)])]) throws {
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": .string(schema),
        "entries": .array(entries.map { .object($0.entry.json + $0.extra) }),
      ]
      return try output.write(value.indented + "\n")
    }
    guard isListed else { return }
    for (entry, _) in entries {
      try output.write(
        "\(entry.id ?? 0)\t\(entry.key.source.onOneLine)\n\t\(entry.target.onOneLine)\n"
          + "\t[\(entry.caption)]\n")
    }
  }
}
