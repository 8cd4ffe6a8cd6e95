import Articles
import Foundation
import Summaries
import Testing
import Translation

@testable import Workbench

/// The document `juru.summary/1`.
@Suite struct SummaryDocumentTests {
  @Test func aSentenceStatesItsCitationsAndWhatWasNotFound() throws {
    var sentence = Summary.Sentence(
      text: "Two \"people\" died.",
      citations: [
        Citation(
          segment: "s1", range: SourceRange(0, 20), source: "Tiga orang tewas.",
          translation: "Three people died.", origin: .rules, confidence: 0.8)
      ])
    sentence.isVerified = true
    sentence.issues = [
      Issue(
        kind: "number", severity: .error, message: "not found", targetRange: SourceRange(0, 3))
    ]
    var summary = Summary(title: "News", sentences: [sentence])
    summary.maker = .engine(name: "chat", model: "m", prompt: "summarize@1#0")
    summary.notes = ["a note"]
    let text = summary.json.compact
    #expect(text.hasPrefix(#"{"schema": "juru.summary/1", "title": "News", "sentences": ["#))
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["verified"] as? Bool == false)
    #expect(value["notes"] as? [String] == ["a note"])
    let first = try #require((value["sentences"] as? [[String: Any]])?.first)
    #expect(first["segment"] as? String == "s1" && first["range"] as? [Int] == [0, 20])
    #expect(first["translation"] as? String == "Three people died.")
    let issue = try #require((first["issues"] as? [[String: Any]])?.first)
    #expect(issue["kind"] as? String == "number" && issue["targetRange"] as? [Int] == [0, 3])
    let citation = try #require((first["citations"] as? [[String: Any]])?.first)
    #expect(citation["confidence"] as? Double == 0.8)
  }

  @Test func withoutIssuesItIsVerified() {
    var sentence = Summary.Sentence(
      text: "One.", segment: "s1", range: SourceRange(0, 4), source: "Satu.")
    sentence.isVerified = true
    #expect(Summary(sentences: [sentence]).json.compact.contains(#""verified": true, "maker""#))
  }
}
