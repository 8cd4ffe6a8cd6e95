import Foundation
import Glossaries
import Translation
import TranslationMemories

/// What is measured of a memory of one size, each part in a process of its own.
struct Measurement {
  private let files: CorpusFiles

  init(folder: String) {
    files = CorpusFiles(folder: folder)
  }

  private static func key(_ source: String) -> MemoryKey {
    MemoryKey(
      source: source, languages: .indonesianEnglish, engine: EngineID(name: "none", version: "1"),
      terms: TermFingerprint(of: []))
  }

  /// Fills the memory from the units.
  func store() async throws {
    let start = Date()
    let memory = try TranslationMemory.open(path: files.memory)
    var entries: [MemoryEntry] = []
    var (count, bytes) = (0, 0)
    func flush() async throws {
      try await memory.store(entries, replacing: .sameTarget)
      entries.removeAll(keepingCapacity: true)
    }
    try await files.forEachUnit { source, target in
      entries.append(
        MemoryEntry(key: Self.key(source), target: target, status: .reviewed, origin: .human))
      count += 1
      bytes += source.utf8.count + target.utf8.count
      if entries.count == 10_000 { try await flush() }
    }
    try await flush()
    try memory.close()
    let seconds = Date().timeIntervalSince(start)
    report(
      "store", "\(Int(Double(count) / seconds)) units/s, \(count) units, \(bytes) bytes of text")
  }

  /// Makes the index, as the first look-up of all does.
  func index() async throws {
    let start = Date()
    let memory = try TranslationMemory.open(path: files.memory)
    _ = try await memory.similar(to: ["x"], threshold: 0.75)
    report("index", String(format: "%.1f s", Date().timeIntervalSince(start)))
    reportPeak()
  }

  func lookUp() async throws {
    let queries = try files.readQueries()
    let start = Date()
    let memory = try TranslationMemory.open(path: files.memory, readOnly: true)
    _ = try await memory.similar(to: [queries[0]], threshold: 0.75)
    report("first look-up", String(format: "%.0f ms", Date().timeIntervalSince(start) * 1000))
    var found = ""
    var times: [Double] = []
    for (number, query) in queries.enumerated() {
      let (matches, time) = try await timed {
        try await memory.similar(to: [query], threshold: 0.75)[0]
      }
      times.append(time)
      for match in matches { found += "\(number)\t\(match.entry)\t\(match.similarity)\n" }
    }
    try found.write(toFile: files.found, atomically: true, encoding: .utf8)
    report("fuzzy, all matches", times)
    times = []
    for query in queries {
      times.append(
        try await timed { try await memory.matches([.init(key: Self.key(query))]) }.seconds)
    }
    report("fuzzy, three offered", times)
    try await lookUpExact(in: memory)
    reportPeak()
    try await writeCompared(queries, memory)
    let sizes = ["", "-index"].map { suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: files.memory + suffix)
      return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
    report("file", "\(sizes[0]) bytes, index \(sizes[1]) bytes")
  }

  /// The texts as they were compared, with the numbers of their entries, for the recall.
  private func writeCompared(_ queries: [String], _ memory: TranslationMemory) async throws {
    func line(_ text: String) -> String { TranslationMemory.comparedForm(of: text) + "\n" }
    try queries.map(line).joined()
      .write(toFile: files.folder + "/queries.compared", atomically: true, encoding: .utf8)
    guard let file = fopen(files.folder + "/units.compared", "w") else { return }
    defer { fclose(file) }
    var last: Int64 = 0
    while let entries = try? await memory.entries(after: last), let end = entries.last?.id {
      for entry in entries { fputs("\(entry.id ?? 0)\t\(line(entry.key.source))", file) }
      last = end
    }
  }

  private func lookUpExact(in memory: TranslationMemory) async throws {
    var times: [Double] = []
    var hits = 0
    let count = try await memory.stats().entries
    let step = max(1, count / 500)
    var sources: [String] = []
    for number in 0..<500 {
      let entry = try await memory.entries(after: Int64(number * step), limit: 1).first
      if let entry { sources.append(entry.key.source) }
    }
    for source in sources {
      let (entry, time) = try await timed { try await memory.lookup(Self.key(source)) }
      times.append(time)
      if entry != nil { hits += 1 }
    }
    report("exact (\(hits) hits)", times)
  }

  /// The least of three runs: on a machine with other work a run may be put off for milliseconds.
  private func timed<Value>(
    _ body: () async throws -> Value
  ) async rethrows -> (value: Value, seconds: Double) {
    var best: (value: Value, seconds: Double)?
    for _ in 0..<3 {
      let start = ContinuousClock.now
      let value = try await body()
      let duration = (ContinuousClock.now - start).components
      let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
      if seconds < best?.seconds ?? .infinity { best = (value, seconds) }
    }
    return if let best { best } else { (try await body(), 0) }
  }

  private func report(_ what: String, _ times: [Double]) {
    let sorted = times.sorted()
    func percentile(_ share: Double) -> Double {
      sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))] * 1000
    }
    report(
      what,
      String(
        format: "p50 %.3f ms, p99 %.3f ms, longest %.3f ms", percentile(0.5), percentile(0.99),
        percentile(1)))
  }

  private func reportPeak() {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    report("peak memory", "\(usage.ru_maxrss / 1024) MB")
  }

  private func report(_ what: String, _ figure: String) {
    print(what.padding(toLength: 24, withPad: " ", startingAt: 0) + figure)
  }
}
