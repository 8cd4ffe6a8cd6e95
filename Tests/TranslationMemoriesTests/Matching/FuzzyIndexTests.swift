import Foundation
import Testing

@testable import TranslationMemories

struct FuzzyIndexTests {
  /// Numbers that are the same in every run.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static let words = (0..<60).map { "kata\($0 * $0 % 97)" } + ["di", "yang", "dan", "Élok"]

  private static func lines(_ count: Int, _ random: inout Sequence) -> [String] {
    var lines: [String] = []
    for _ in 0..<count {
      if var words = lines.randomElement(using: &random)?.split(separator: " ").map(String.init),
        Bool.random(using: &random)
      {
        for _ in 0..<Int.random(in: 0...3, using: &random) where words.count > 1 {
          let place = Int.random(in: 0..<words.count, using: &random)
          if Bool.random(using: &random) {
            words.remove(at: place)
          } else {
            words[place] += "nya"
          }
        }
        lines.append(words.joined(separator: " "))
      } else {
        let length = Int.random(in: 1...30, using: &random)
        // Some are longer than the 64 symbols of a machine word.
        let repeats = Int.random(in: 0..<20, using: &random) == 0 ? 6 : 1
        let line = (0..<(length * repeats)).map { _ in words.randomElement(using: &random) ?? "" }
        lines.append(line.joined(separator: " "))
      }
    }
    return lines
  }

  private static func index(_ lines: [String]) throws -> FuzzyIndex {
    var builder = FuzzyIndexBuilder()
    for (number, line) in lines.enumerated() { builder.add(line, entry: Int64(number)) }
    return try #require(builder.index(IndexLayout.Header()))
  }

  @Test(arguments: [0.5, 0.75, 0.9, 1])
  func findsAllThatAComparisonWithEachFinds(threshold: Double) throws {
    var random = Sequence(state: 7)
    let lines = Self.lines(300, &random)
    let index = try Self.index(lines)
    let texts = lines.map { ComparedText($0) }
    for query in Self.lines(20, &random) + lines.prefix(10) + ["", "tidak ada", "kata1"] {
      let text = ComparedText(query)
      let found = FuzzyIndex.matches(text, in: [index], threshold: threshold)
      let expected = texts.indices.filter { number in
        texts[number].count > 0 && text.count > 0
          && Similarity.of(text, texts[number]) >= threshold - 1e-9
      }
      #expect(found.map { Int($0.entry) }.sorted() == expected)
      for match in found {
        #expect(abs(match.similarity - Similarity.of(text, texts[Int(match.entry)])) < 1e-9)
      }
    }
  }

  @Test func anIndexOfNothingFindsNothing() throws {
    let index = try Self.index(["", "!?"])
    #expect(FuzzyIndex.matches(ComparedText("satu"), in: [index], threshold: 0.5).isEmpty)
  }

  @Test func comesBackFromItsFile() throws {
    let index = try Self.index(["satu dua tiga", "empat lima"])
    let path = freshPath("index")
    #expect(index.write(to: path))
    let again = try #require(IndexBytes(path: path).flatMap { FuzzyIndex($0) })
    let found = FuzzyIndex.matches(ComparedText("satu dua tiga"), in: [again], threshold: 1)
    #expect(found.map(\.entry) == [0])
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.truncate(atOffset: 200)
    #expect(IndexBytes(path: path).flatMap { FuzzyIndex($0) } == nil)
  }
}
