import Foundation
import IndonesianEnglish
import RuleTranslation
import Testing

/// Every rule of the data carries examples; they are tests.
@Suite struct RuleExampleTests {
  /// `example SOURCE => TARGET` lines of a data file, with their places.
  static func examples(in path: String, keyword: String) throws -> [(place: String, text: String)] {
    let text = try String(contentsOfFile: "\(Harness.dataFolder)/\(path)", encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        let line = line.trimmingCharacters(in: .whitespaces)
        guard line.hasPrefix(keyword + " ") else { return nil }
        return (
          "\(path):\(number + 1)",
          line.dropFirst(keyword.count).trimmingCharacters(in: .whitespaces)
        )
      }
  }

  static let grammarFiles =
    (try? FileManager.default.contentsOfDirectory(atPath: Harness.dataFolder + "/grammar"))?
    .filter { $0.hasSuffix(".rules") }.sorted() ?? []

  @Test(arguments: grammarFiles)
  func grammarExamples(_ file: String) async throws {
    let examples = try Self.examples(in: "grammar/\(file)", keyword: "example")
    #expect(!examples.isEmpty, "\(file) has no example")
    for (place, text) in examples {
      let sides = text.components(separatedBy: " => ")
      let target = try await Harness.translate(sides[0]).target
      #expect(target.lowercased() == sides[1].lowercased(), "\(place): \(sides[0])")
    }
  }

  @Test func affixExamples() throws {
    let engine = try Harness.engine.get()
    for (place, text) in try Self.examples(in: "morphology.rules", keyword: "example") {
      let sides = text.components(separatedBy: " => ")
      #expect(
        engine.analyze(sides[0]).first?.keys.contains(sides[1]) == true, "\(place): \(text)")
    }
    for (place, text) in try Self.examples(in: "morphology.rules", keyword: "unless") {
      let sides = text.components(separatedBy: " => ")
      #expect(engine.analyze(sides[0]).first?.keys.contains(sides[1]) == false, "\(place): \(text)")
    }
  }
}
