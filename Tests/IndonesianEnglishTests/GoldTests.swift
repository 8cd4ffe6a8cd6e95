import Foundation
import Testing

/// Sentences with the English that is right, written by hand: `Gold/*.gold`.
///
/// A gold file's first line is `# floor N`: how many of its sentences must come out right. The
/// other lines are a sentence and its right translations, one tab between. What is gold is never
/// changed to fit the program, and a floor may only rise.
@Suite struct GoldTests {
  struct GoldFile: CustomStringConvertible, Sendable {
    let name: String
    let floor: Int
    let sentences: [(source: String, right: [String])]

    var description: String { name }

    init(_ url: URL) throws {
      name = url.lastPathComponent
      let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      let words = lines.first?.split(separator: " ") ?? []
      floor =
        words.starts(with: ["#", "floor"]) ? words.dropFirst(2).first.flatMap { Int($0) } ?? -1 : -1
      sentences = lines.filter { !$0.hasPrefix("#") }.map { line in
        let fields = line.split(separator: "\t").map(String.init)
        return (fields[0], Array(fields.dropFirst()))
      }
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold")

  static let files: [URL] =
    ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
    ?? [])
    .filter { $0.pathExtension == "gold" }.sorted { $0.path() < $1.path() }

  @Test func goldIsThere() throws {
    let files = try Self.files.map(GoldFile.init)
    #expect(files.reduce(0) { $0 + $1.sentences.count } >= 420)
    var seen: Set<String> = []
    for file in files {
      #expect(file.floor >= 0, "\(file) has no '# floor N' in its first line")
      for (source, right) in file.sentences {
        #expect(!right.isEmpty, "\(file): '\(source)' has no English")
        #expect(seen.insert(source).inserted, "\(file): '\(source)' stands twice")
      }
    }
  }

  @Test(arguments: files) func shareRight(_ url: URL) async throws {
    let file = try GoldFile(url)
    var wrong: [String] = []
    for (source, right) in file.sentences {
      let target = try await Harness.translate(source).target
      if !right.contains(target) {
        wrong.append("  \(source)\n    is    \(target)\n    right \(right[0])")
      }
    }
    let count = file.sentences.count - wrong.count
    let percent = 100 * count / max(1, file.sentences.count)
    print(
      (["\(file): \(count) of \(file.sentences.count) right (\(percent) %)"] + wrong).joined(
        separator: "\n"))
    #expect(count >= file.floor, "fewer are right than were; the floor may only rise")
  }
}
