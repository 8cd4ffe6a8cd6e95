import Foundation

/// How much of texts a memory has translated already.
public struct LeverageReport: Sendable {
  public internal(set) var files: [(path: String, counts: LeverageCounts)] = []
  /// Files that can't be read, and why.
  public internal(set) var failures: [(path: String, error: any Error)] = []

  public var total: LeverageCounts { files.reduce(LeverageCounts()) { $0 + $1.counts } }

  /// The table of all files, or one for each with that of all below them.
  public func text(byFile: Bool) -> String {
    let parts = byFile ? files.map { "\($0.path)\n" + Self.table($0.counts) + "\n" } : []
    let name = files.count == 1 ? files[0].path : "\(files.count.counted("file"))"
    return parts.joined() + "\(name)\n" + Self.table(total)
  }

  private static func table(_ counts: LeverageCounts) -> String {
    let total = counts.total
    func row(_ name: String, _ count: LeverageCounts.Count) -> String {
      let share = total.words == 0 ? 0 : 100 * Double(count.words) / Double(total.words)
      let padded = name + String(repeating: " ", count: max(0, 26 - name.count))
      return padded
        + String(
          format: "%9d %9d %11d %6.1f%%\n", count.segments, count.words, count.characters, share)
    }
    return String(repeating: " ", count: 26) + " segments     words  characters   words\n"
      + LeverageBand.allCases.map { row($0.title, counts[$0]) }.joined() + row("total", total)
  }

  public var json: JSONValue {
    [
      "schema": "juru.memory-leverage/1",
      "files": .array(
        files.map { .object([("path", .string($0.path))] + Self.members($0.counts)) }),
      "total": .object(Self.members(total)),
      "failed": .array(
        failures.map { ["path": .string($0.path), "message": .string("\($0.error)")] }),
    ]
  }

  private static func members(_ counts: LeverageCounts) -> [(name: String, value: JSONValue)] {
    func value(_ count: LeverageCounts.Count) -> JSONValue {
      [
        "segments": .integer(count.segments), "words": .integer(count.words),
        "characters": .integer(count.characters),
      ]
    }
    return LeverageBand.allCases.map { ($0.rawValue, value(counts[$0])) }
      + [("all", value(counts.total))]
  }
}
