import Articles
import Testing

@testable import Segmentation

struct BoundedSentencesTests {
  private func sentences(_ text: String) throws -> (bounded: [SourceRange], whole: [SourceRange]) {
    let segmenter = SentenceSegmenter(rules: try .embedded())
    var text = text
    return text.withUTF8 { (segmenter.boundedSentences(in: $0), segmenter.sentences(in: $0)) }
  }

  @Test func sentencesOfCommonLengthStayAsTheyAre() throws {
    let found = try sentences("Warga makan. Hujan turun sejak pagi, kata Budi. Pasar ramai.")
    #expect(found.bounded == found.whole)
    #expect(found.whole.count == 3)
  }

  @Test func quotedSentencesAreCutApartWhereThatIsAsked() throws {
    let segmenter = SentenceSegmenter(rules: try .embedded())
    var text = "\"Saya mengundang beliau. Prof. Budi hadir,\" kata Yoga. Warga pulang."
    func sentences(keepsQuotations: Bool) -> [String] {
      text.withUTF8 { bytes in
        segmenter.boundedSentences(in: bytes, keepsQuotations: keepsQuotations).map {
          String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self)
        }
      }
    }
    #expect(
      sentences(keepsQuotations: true) == [
        "\"Saya mengundang beliau. Prof. Budi hadir,\" kata Yoga.", "Warga pulang.",
      ])
    #expect(
      sentences(keepsQuotations: false) == [
        "\"Saya mengundang beliau.", "Prof. Budi hadir,\" kata Yoga.", "Warga pulang.",
      ])
  }

  @Test(arguments: ["warga membeli beras ", "beras,gula,", "é\u{A0}"])
  func aTextWithoutMarksIsCutBetweenTokens(unit: String) throws {
    let text = String(repeating: unit, count: 20_000)
    let bytes = Array(text.utf8)
    let found = try sentences(text)
    #expect(found.whole.count == 1)
    #expect(found.bounded.allSatisfy { $0.count <= SentenceSegmenter.longestPart })
    #expect(found.bounded.count <= bytes.count / SentenceSegmenter.longestPart * 2)
    let kept = found.bounded.flatMap { bytes[$0.lowerBound..<$0.upperBound] }
    let spaces = Set(" \u{A0}".utf8)
    #expect(kept.filter { !spaces.contains($0) } == bytes.filter { !spaces.contains($0) })
  }

  @Test func aGiantTokenStaysWhole() throws {
    let giant = String(repeating: "a", count: 3 * SentenceSegmenter.longestPart)
    let found = try sentences("kata \(giant) kata")
    #expect(found.bounded.map(\.count) == [4, giant.utf8.count, 4])
  }
}
