import TranslationMemories

/// What is wrong with a memory.
public struct MemoryVerifyReport: Sendable {
  /// An entry that needs a look.
  public struct Finding: Sendable {
    public let entry: MemoryEntry
    /// The check's kind (`number`, `term`, `length`, …), or `several-targets`.
    public let kind: String
    public let message: String
  }

  /// What SQLite finds wrong with the file.
  public internal(set) var integrity: [String] = []
  public internal(set) var entries = 0
  public private(set) var findings: [Finding] = []
  public private(set) var counts: [String: Int] = [:]

  public var isClean: Bool { integrity.isEmpty && findings.isEmpty }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
    counts[finding.kind, default: 0] += 1
  }

  /// The findings, an entry's texts below the last of its own.
  public var text: String {
    integrity.map { "damaged: \($0)\n" }.joined()
      + findings.indices.map { index in
        let finding = findings[index]
        let isLast =
          index + 1 == findings.count || findings[index + 1].entry.id != finding.entry.id
        let line = "entry \(finding.entry.id ?? 0): \(finding.kind): \(finding.message)\n"
        return line
          + (isLast
            ? "  \(finding.entry.key.source.onOneLine)\n  \(finding.entry.target.onOneLine)\n" : "")
      }.joined()
  }

  /// The counts in a line.
  public var summary: String {
    let kinds = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "\(entries.counted("entry")) checked, "
      + (integrity.isEmpty ? "the file is whole" : "the file is damaged")
      + (kinds.isEmpty ? ", nothing to look at" : "; " + kinds.joined(separator: ", "))
  }

  public var json: JSONValue {
    [
      "schema": "juru.memory-verify/1", "entries": .integer(entries),
      "integrity": .strings(integrity),
      "findings": .array(
        findings.map {
          .object($0.entry.json + [("kind", .string($0.kind)), ("message", .string($0.message))])
        }),
      "counts": .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }),
    ]
  }
}
