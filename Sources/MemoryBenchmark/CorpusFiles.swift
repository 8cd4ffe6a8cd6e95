import Foundation

/// The files of one size: units, queries, the memory, and what was found.
struct CorpusFiles {
  let folder: String

  var units: String { folder + "/units.tsv" }
  var queries: String { folder + "/queries.txt" }
  var memory: String { folder + "/memory.sqlite" }
  /// For each query the entries that were found, with their similarity.
  var found: String { folder + "/found.tsv" }

  func generate(root: String, count: Int) throws {
    let seed: UInt64 = 2_024_0209
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var lines = try NewsLines(root: root, seed: seed)
    guard let file = fopen(units, "w") else { throw CocoaError(.fileWriteUnknown) }
    var asked: [String] = []
    var picker = SplitMix64(state: seed + 1)
    lines.units(count) { source, target in
      fputs("\(source)\t\(target)\n", file)
      // A sample of 500, of which each unit has the same chance.
      if asked.count < 500 {
        asked.append(source)
      } else {
        let place = picker.below(count)
        if place < 500 { asked[place] = source }
      }
    }
    fclose(file)
    try asked.map { lines.query(from: $0) + "\n" }.joined()
      .write(toFile: queries, atomically: true, encoding: .utf8)
  }

  func forEachUnit(_ body: (_ source: String, _ target: String) async throws -> Void) async throws {
    guard let file = fopen(units, "r") else { throw CocoaError(.fileReadNoSuchFile) }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    while getline(&line, &room, file) > 0, let start = line {
      guard let tab = strchr(start, 0x09), let end = strchr(tab, 0x0A) else { continue }
      (tab.pointee, end.pointee) = (0, 0)
      try await body(String(cString: start), String(cString: tab + 1))
    }
  }

  func readQueries() throws -> [String] {
    try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
