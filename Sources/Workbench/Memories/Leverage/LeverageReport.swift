import Foundation

/// How much of texts a memory has translated already.
public struct LeverageReport: Sendable {
  public let weights: LeverageWeights
  public internal(set) var files: [(path: String, counts: LeverageCounts)] = []
  /// Files that can't be read, and why.
  public internal(set) var failures: [(path: String, error: any Error)] = []

  init(weights: LeverageWeights) {
    self.weights = weights
  }

  public var total: LeverageCounts { files.reduce(LeverageCounts()) { $0 + $1.counts } }

  /// The table of all files, or one for each with that of all below them.
  public func text(byFile: Bool) -> String {
    let parts = byFile ? files.map { "\($0.path)\n" + table($0.counts) + "\n" } : []
    let name = files.count == 1 ? files[0].path : "\(files.count.counted("file"))"
    return parts.joined() + "\(name)\n" + table(total)
  }

  private func table(_ counts: LeverageCounts) -> String {
    let total = counts.total
    func row(
      _ name: String, _ count: LeverageCounts.Count, _ weight: String, _ weighted: Double
    ) -> String {
      let share = total.words == 0 ? 0 : 100 * Double(count.words) / Double(total.words)
      let padded = name + String(repeating: " ", count: max(0, 26 - name.count))
      return padded
        + String(
          format: "%9d %9d %11d %6.1f%% ", count.segments, count.words, count.characters, share)
        + String(repeating: " ", count: max(0, 7 - weight.count)) + weight
        + String(format: " %9.1f\n", weighted)
    }
    let head = " segments     words  characters   words  weight  weighted\n"
    return String(repeating: " ", count: 26) + head
      + LeverageBand.allCases.map { band in
        row(
          band.title, counts[band], "\(weights[band])%", weights.weighted(counts, band))
      }.joined() + row("total", total, "", weights.weighted(counts))
  }

  public var json: JSONValue {
    [
      "schema": "juru.memory-leverage/1",
      "weights": .object(LeverageBand.allCases.map { ($0.rawValue, .integer(weights[$0])) }),
      "files": .array(
        files.map { .object([("path", .string($0.path))] + members($0.counts)) }),
      "total": .object(members(total)),
      "failed": .array(
        failures.map { ["path": .string($0.path), "message": .string("\($0.error)")] }),
    ]
  }

  private func members(_ counts: LeverageCounts) -> [(name: String, value: JSONValue)] {
    func value(_ count: LeverageCounts.Count, _ weighted: Double) -> JSONValue {
      [
        "segments": .integer(count.segments), "words": .integer(count.words),
        "characters": .integer(count.characters), "weightedWords": .number(weighted),
      ]
    }
    return LeverageBand.allCases.map { band in
      (band.rawValue, value(counts[band], weights.weighted(counts, band)))
    } + [("all", value(counts.total, weights.weighted(counts)))]
  }
}
