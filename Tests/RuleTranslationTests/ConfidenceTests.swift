import Foundation
import Testing
import Translation

@testable import RuleTranslation

@Suite struct ConfidenceTests {
  @Test func fallsWithUnknownWords() async throws {
    let sentences = [
      "Menteri itu membuka pelabuhan baru.", "Menteri itu membuka zxqrav baru.",
      "Wqzzev itu membuka zxqrav baru.", "Wqzzev itu zxwqq zxqrav vvqzz.",
    ]
    var confidences: [Double] = []
    for sentence in sentences {
      confidences.append(try await Support.translate(sentence).confidence)
    }
    // A capital at the start may be a name, so that the third may know as much as the second.
    #expect(confidences[0] > confidences[1], "\(confidences)")
    #expect(confidences[1] >= confidences[2], "\(confidences)")
    #expect(confidences[2] > confidences[3], "\(confidences)")
    #expect(confidences.allSatisfy { (0.05...1).contains($0) })
  }

  @Test(arguments: [
    "Menteri itu membuka pelabuhan baru.", "Wqzzev itu zxwqq zxqrav vvqzz.",
    "Menteri, yang, dan itu zxqrav, tetapi dari, oleh sebab.", "???", "Pergi.",
  ])
  func reasonsAddUpToWhatIsMissing(_ sentence: String) async throws {
    let translation = try await Support.translate(sentence)
    let loss = translation.confidenceReasons.reduce(0) { $0 + $1.loss }
    #expect(abs(0.99 - loss - translation.confidence) <= 0.005)
    #expect(translation.confidenceReasons.allSatisfy { $0.count > 0 && $0.loss > 0 })
  }

  @Test func reasonsNameWhatLoweredTheValue() async throws {
    let reasons = try await Support.translate("Wqzzev itu zxwqq zxqrav vvqzz.").confidenceReasons
    let unknown = try #require(reasons.first { $0.kind == .unknownWord })
    #expect(unknown.count == 3, "the capital at the start makes a name")
    #expect(reasons.last?.kind == .length && reasons.last?.count == 6)
    let clear = try await Support.translate("Menteri itu pergi.").confidenceReasons
    #expect(clear.allSatisfy { $0.kind != .unknownWord && $0.kind != .partialAnalysis }, "\(clear)")
  }

  @Test func nothingLowersAHighestValue() async throws {
    let sentence = "Menteri itu membuka pelabuhan baru di ibu kota. "
    let text = String(repeating: sentence, count: 12).trimmingCharacters(in: .whitespaces)
    let translation = try await Support.translate(text)
    #expect((translation.confidence < 0.99) != translation.confidenceReasons.isEmpty)
    // A long segment is no reason to trust it less.
    #expect(translation.confidenceReasons.allSatisfy { $0.kind != .length })
  }

  @Test func unknownWordsAreSaidWhereTheyStand() async throws {
    let text = "Menteri itu membuka zxqrav baru."
    let translation = try await Support.translate(text)
    let issue = try #require(translation.issues.first { $0.kind == "unknown-word" })
    let range = try #require(issue.sourceRange)
    let bytes = Array(text.utf8)[range.lowerBound..<range.upperBound]
    #expect(String(decoding: bytes, as: UTF8.self) == "zxqrav")
    #expect(issue.severity == .note)
    #expect(translation.issues.count == 1)
    #expect(translation.target.contains("zxqrav"))
  }

  @Test func unknownWordOfALaterSentenceIsPlacedInTheSegment() async throws {
    let text = "Kapal itu tenggelam. Menteri itu membuka zxqrav baru."
    let translation = try await Support.translate(text)
    let range = try #require(
      translation.issues.first { $0.kind == "unknown-word" }?.sourceRange)
    let bytes = Array(text.utf8)[range.lowerBound..<range.upperBound]
    #expect(String(decoding: bytes, as: UTF8.self) == "zxqrav")
  }

  @Test func copiedTextSaysSo() async throws {
    #expect(try await Support.translate("???").origin == .copied)
    #expect(try await Support.translate("Menteri itu pergi.").origin == .rules)
  }
}
