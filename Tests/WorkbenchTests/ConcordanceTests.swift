import Articles
import IndonesianEnglish
import Segmentation
import Testing

@testable import Workbench

struct ConcordanceTests {
  private func found(_ pattern: ConcordancePattern, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return pattern.ranges(in: text).map {
      String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("kapal", false, ["Kapal", "kapal"]), ("kapal", true, ["Kapal"]),
    ("a*l", false, ["apal", "apal"]),
    ("kapal   é", false, ["Kapal é"]), ("k*l", true, ["Kapal"]), ("(", false, ["("]),
    ("é(", true, ["é("]), ("( se", true, []), ("( se", false, ["( se"]),
  ])
  func textsAreFound(text: String, asWords: Bool, expected: [String]) throws {
    let pattern = try ConcordancePattern(text, asWords: asWords)
    #expect(found(pattern, in: "Kapal é( sekapalan") == expected)
  }

  @Test func formsAreFoundInBothLanguages() async throws {
    let rules = try await IndonesianEnglish.engine(dataFolder: nil) {
      SentenceSegmenter(rules: try .embedded())
    }
    let indonesian = try StemPatterns("tulis", rules: rules).source
    #expect(
      found(indonesian, in: "Menulis, ditulis, penulis, tulislah, otulisan") == [
        "Menulis", "ditulis", "tulislah",
      ])
    let english = try StemPatterns("went ships", rules: rules).target
    #expect(
      found(english, in: "Going ship, go ships, gone shipping, went shipper") == [
        "Going ship", "go ships", "gone shipping",
      ])
  }
}
