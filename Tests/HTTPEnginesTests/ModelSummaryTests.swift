import Articles
import Foundation
import Summaries
import Testing
import Translation
import Workbench

@testable import HTTPEngines

/// Summaries by a language model: what it is asked, what is believed of its answer, and what stands
/// in place of a broken one.
@Suite struct ModelSummaryTests {
  private static let article = """
    # Banjir Demak

    Banjir merendam 1.200 rumah di tiga desa di Kabupaten Demak sejak Senin malam.

    "Kami tidak menerima bantuan," kata Kepala Desa Sayung, Suparno.

    Polisi menduga tanggul dirusak orang.
    """

  /// What a server answers, once for each time that it is asked; the last one stays.
  private func summary(
    _ answers: [TestServer.Answer], chain: [String] = ["chat"], redacting: [String] = [],
    maxCharacters: Int? = nil, length: SummaryLength = .sentences(2)
  ) async throws -> (summary: Summary, asked: [String]) {
    let server = try TestServer { _, number in answers[min(number, answers.count) - 1] }
    var description = EngineDescription(name: "chat", kind: .chat, place: server.url + "/v1")
    description.model = "tiny"
    var options = EngineSelection.Options()
    options.redaction = redacting.isEmpty ? nil : try Redaction(redacting)
    options.maxCharacters = maxCharacters
    let selection = try EngineSelection(chain, known: ["chat": description], options: options)
    let translator = try await Translator(
      glossary: GlossarySelection().glossary, engines: selection.withoutChat)
    let pipeline = try await ArticlePipeline(keepsAll: false) { translator }
    let rules = try ArticleSummarizer(translator)
    let model = try #require(
      try ModelSummarizer(selection, translator: translator, rules: rules, prompt: nil))
    let article = try await pipeline.translate(Array(Self.article.utf8), path: "demak.md")
    let made = try await model.summarize(article, length: length)
    return (made, server.questions.map { String(decoding: $0.body, as: UTF8.self) })
  }

  private static func answer(_ sentences: [(String, [String])]) -> TestServer.Answer {
    let list = sentences.map { text, ids in
      #"{"text": \#(text.jsonString), "segments": [\#(ids.map(\.jsonString).joined(separator: ", "))]}"#
    }
    return ChatTests.stream(#"{"sentences": [\#(list.joined(separator: ", "))]}"#)
  }

  private static let sound = answer([
    ("Floods have covered 1,200 houses in three villages in Demak since Monday night.", ["s2"]),
    (#"Sayung village head Suparno said: "We have not received any aid.""#, ["s3"]),
  ])

  @Test func aSoundAnswerIsTakenWithItsCitations() async throws {
    let (summary, asked) = try await summary([Self.sound])
    #expect(summary.sentences.map(\.segment) == ["s2", "s3"])
    #expect(summary.sentences.allSatisfy { $0.isVerified && $0.issues.isEmpty })
    #expect(summary.sentences[0].source.hasPrefix("Banjir merendam"))
    #expect(summary.sentences[0].citations[0].translation?.contains("1,200") == true)
    #expect(summary.notes.isEmpty && asked.count == 1)
    guard case .engine("chat", "tiny", let prompt?) = summary.maker else {
      Issue.record("made by \(summary.maker)")
      return
    }
    #expect(prompt.hasPrefix("summarize@1#"))
    #expect(asked[0].contains("at most 2 sentences") && asked[0].contains(#"\"s2\""#))
    #expect(asked[0].contains("json_schema") && asked[0].contains("Banjir Demak"))
  }

  @Test func whatTheArticleDoesNotSayIsMarkedAndStrictLeavesItOut() async throws {
    let (summary, _) = try await summary(
      [
        Self.answer([
          (
            "Floods have covered 2,100 houses in three villages in Demak since Monday night.",
            ["s2"]
          ),
          ("The levee was damaged by people.", ["s4"]), ("The governor resigned.", ["s99"]),
          ("Floods have covered 1,200 houses in Demak.", ["s2"]),
        ])
      ], length: .words(80))
    #expect(
      summary.sentences.map { $0.issues.map(\.kind) } == [
        ["number"], ["certainty"], ["citation"], [],
      ])
    #expect(summary.strict.sentences.map(\.text) == ["Floods have covered 1,200 houses in Demak."])
  }

  @Test(arguments: [
    ("no JSON", "the model's answer is not the JSON that was asked for"),
    (#"{"sentences": []}"#, "the model's answer holds no sentence"),
    (#"{"sentences": [{"text": "Hi."}]}"#, "the model's answer is not the JSON that was asked for"),
    (
      #"{"sentences": [{"text": "Banjir merendam banyak rumah warga di tiga desa itu sejak malam", "segments": ["s2"]}]}"#,
      "the summary holds no English function word; is it another language?"
    ),
    (
      #"{"sentences": [{"text": "Floods.", "segments": ["p1"]}]}"#,
      "no sentence cites a segment of the article"
    ),
  ])
  func aBrokenAnswerIsAskedForOnceMore(_ broken: String, _ reason: String) async throws {
    let (mended, asked) = try await summary([ChatTests.stream(broken), Self.sound])
    #expect(mended.sentences.map(\.segment) == ["s2", "s3"] && mended.notes.isEmpty)
    #expect(asked.count == 2 && asked[1].contains("What is wrong with it"))

    let (fallen, again) = try await summary([ChatTests.stream(broken)])
    #expect(again.count == 2)
    #expect(fallen.maker == .rules && !fallen.sentences.isEmpty)
    #expect(
      fallen.notes == ["'chat' gave no sound summary: \(reason). The rules made this summary."])
  }

  @Test func aServerThatRefusesIsAnErrorUnlessAnotherEngineIsNamed() async throws {
    let refusal = TestServer.Answer.json(#"{"error": {"message": "bad key"}}"#, status: 401)
    await #expect(throws: EngineError.self) { try await summary([refusal]) }
    let (fallen, _) = try await summary([refusal], chain: ["chat", "rules"])
    #expect(fallen.notes.count == 1 && fallen.notes[0].contains("bad key"))
    #expect(!fallen.sentences.isEmpty)
  }

  @Test func theBudgetHolds() async throws {
    await #expect(throws: EngineError.self) {
      try await summary([Self.sound], maxCharacters: 20)
    }
    let (fallen, asked) = try await summary(
      [Self.sound], chain: ["chat", "rules"], maxCharacters: 20)
    #expect(asked.isEmpty && fallen.notes[0].contains("--max-chars 20"))
  }

  @Test func whatIsRedactedStaysHereAndComesBack() async throws {
    let (summary, asked) = try await summary(
      [
        Self.answer([("Floods have covered XTM1 houses in three villages since Monday.", ["s2"])])
      ], redacting: ["numbers", "Suparno"])
    #expect(asked.allSatisfy { !$0.contains("1.200") && !$0.contains("Suparno") })
    #expect(summary.sentences[0].text.contains("1,200 houses"))
    #expect(summary.sentences[0].issues.isEmpty)

    let (lost, _) = try await self.summary(
      [Self.answer([("Floods have covered XTM77 houses.", ["s2"])])], redacting: ["numbers"])
    #expect(lost.notes[0].contains("changed a mark"))
  }
}
