import Articles
import Foundation
import Testing
import Translation

@testable import HTTPEngines

/// A language model behind the OpenAI-compatible API, spoken with a server in its shapes.
@Suite struct ChatTests {
  static func prompt(_ name: String) throws -> PromptTemplate {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Prompts")
    let text = try String(contentsOf: folder.appendingPathComponent("\(name).md"), encoding: .utf8)
    return try PromptParser.prompt(text, name: name, path: "\(name).md")
  }

  static func service(
    _ server: TestServer, asking: PromptTemplate? = nil, window: Int? = nil, key: String? = nil
  ) throws -> ChatService {
    ChatService(
      ServiceEndpoint(client: try HTTPClient(), url: server.url + "/v1", key: key), model: "tiny",
      asking: try asking ?? prompt("translate"), repairing: try prompt("repair"), window: window)
  }

  /// The events in which servers send an answer, a few characters each.
  static func stream(
    _ content: String, finish: String? = "stop", usage: (Int, Int)? = (30, 10)
  ) -> TestServer.Answer {
    var events = [#"{"choices": [{"index": 0, "delta": {"role": "assistant"}}]}"#]
    var rest = content[...]
    while !rest.isEmpty {
      let piece = String(rest.prefix(7)).jsonString
      rest = rest.dropFirst(7)
      events.append(#"{"choices": [{"index": 0, "delta": {"content": \#(piece)}}]}"#)
    }
    if let finish {
      events.append(#"{"choices": [{"index": 0, "delta": {}, "finish_reason": "\#(finish)"}]}"#)
    }
    if let usage {
      events.append(
        #"{"choices": [], "usage": {"prompt_tokens": \#(usage.0), "completion_tokens": \#(usage.1)}}"#
      )
    }
    let text = (events + ["[DONE]"]).map { "data: \($0)\n\n" }.joined()
    return .init(headers: ["Content-Type": "text/event-stream"], body: Data(text.utf8))
  }

  static func translations(_ pairs: [(String, String)]) -> String {
    let items = pairs.map { #"{"id": "\#($0)", "text": \#($1.jsonString)}"# }
    return #"{"translations": [\#(items.joined(separator: ", "))]}"#
  }

  private let question = ServiceQuestion(
    [
      .init(id: "s1", text: "satu", terms: [TermPair(source: "satu", target: "one")]),
      .init(id: "s2", text: "dua"),
    ], surroundings: Surroundings(title: "Angka", before: ["nol"], after: ["tiga"]))

  private struct Asked: Decodable {
    struct Message: Decodable {
      let role: String
      let content: String
    }
    struct Format: Decodable {
      let type: String
    }
    let model: String
    let stream: Bool
    let messages: [Message]
    let responseFormat: Format?
  }

  private func asked(_ question: TestServer.Question) throws -> Asked {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Asked.self, from: question.body)
  }

  @Test func aStreamIsPutTogetherAndIdsSayWhatIsWhat() async throws {
    let server = try TestServer { _, _ in
      Self.stream(Self.translations([("s2", "two – “2”"), ("s1", "one")]))
    }
    let answer = try await Self.service(server, key: "k3y").answer(to: question)
    #expect(answer.targets == ["one", "two – “2”"])
    #expect(answer.usage == TokenUsage(read: 30, written: 10))
    let first = try #require(server.questions.first)
    #expect(first.path == "/v1/chat/completions")
    #expect(first.headers["authorization"] == "Bearer k3y")
    let body = try asked(first)
    #expect(body.model == "tiny" && body.stream && body.responseFormat?.type == "json_schema")
    #expect(body.messages.map(\.role) == ["system", "user"])
    for text in ["Angka", "nol", "tiga", "satu = one", #"{"id": "s1", "text": "satu"}"#] {
      #expect(body.messages[1].content.contains(text))
    }
  }

  @Test func termsAreAskedForWithTheirSentences() async throws {
    let server = try TestServer { _, _ in Self.stream(Self.translations([("s1", "ceasefire")])) }
    let terms = ServiceQuestion(
      [.init(id: "s1", text: "gencatan senjata")],
      surroundings: Surroundings(before: ["Gencatan senjata itu berakhir."]))
    let service = try Self.service(server, asking: try Self.prompt("terms"))
    #expect(try await service.answer(to: terms).targets == ["ceasefire"])
    let body = try asked(try #require(server.questions.first))
    #expect(body.messages[1].content.contains("Gencatan senjata itu berakhir."))
    #expect(body.messages[1].content.contains(#"{"id": "s1", "text": "gencatan senjata"}"#))
    #expect(!body.messages[1].content.contains("Renderings that hold already"))
  }

  @Test func oneDocumentIsAnAnswerToo() async throws {
    let content = Self.translations([("s1", "one"), ("s2", "two")])
    let server = try TestServer { _, _ in
      .json(
        """
        {"choices": [{"message": {"role": "assistant", "content": \(content.jsonString)},
         "finish_reason": "stop"}], "usage": {"prompt_tokens": 3, "completion_tokens": 4}}
        """)
    }
    #expect(try await Self.service(server).answer(to: question).targets == ["one", "two"])
  }

  @Test(
    arguments: [
      ("```json\n\(translations([("s1", "one"), ("s2", "two")]))\n```", ["one", "two"]),
      (
        "<think>satu… two?</think>\n\(translations([("s1", "one"), ("s2", "two")]))",
        ["one", "two"]
      ),
      (translations([("s1", "one")]), ["one", nil]),
      (translations([("s1", "one"), ("s1", "uno"), ("s2", "two")]), [nil, "two"]),
      (translations([("s1", "one"), ("s2", "two"), ("s9", "nine")]), ["one", "two"]),
      (#"{"translations": "one, two"}"#, [nil, nil]), ("one, two", [nil, nil]), ("", [nil, nil]),
    ] as [(String, [String?])])
  func whatIsNotTheJSONThatWasAskedForIsNoAnswer(
    _ content: String, _ targets: [String?]
  ) async throws {
    let server = try TestServer { _, _ in Self.stream(content) }
    #expect(try await Self.service(server).answer(to: question).targets == targets)
  }

  @Test(
    arguments: [
      ("length", nil, "the answer was cut off (finish_reason length)"),
      ("content_filter", nil, "a filter of the server refused the text"),
      ("stop", 40, "the answer was cut off: it fills the window of 40 tokens"),
    ] as [(String, Int?, String)])
  func anAnswerThatWasCutOffIsNoticed(
    _ finish: String, _ window: Int?, _ flaw: String
  ) async throws {
    let server = try TestServer { _, _ in
      Self.stream(#"{"translations": [{"id": "s1", "te"#, finish: finish)
    }
    let answer = try await Self.service(server, window: window).answer(to: question)
    #expect(answer.targets == [nil, nil])
    #expect(answer.flaw == flaw)
  }

  @Test func aServerWithoutSchemasIsAskedWithoutOneFromThenOn() async throws {
    let server = try TestServer { question, _ in
      String(decoding: question.body, as: UTF8.self).contains("response_format")
        ? .json(
          #"{"error": {"message": "response_format json_schema is not supported"}}"#, status: 400)
        : Self.stream(Self.translations([("s1", "one"), ("s2", "two")]))
    }
    let service = try Self.service(server)
    for _ in 1...2 { #expect(try await service.answer(to: question).targets == ["one", "two"]) }
    #expect(server.questions.count == 3)
  }

  @Test func whatIsTooLongIsAskedInHalvesAndWithoutItsNeighbours() async throws {
    let server = try TestServer { question, _ in
      let text = String(decoding: question.body, as: UTF8.self)
      let ids = (1...4).filter { text.contains(#"\"s\#($0)\""#) }
      return ids.count > 1 || text.contains("sentences before")
        ? .json(
          #"{"error": {"message": "exceeds the available context size", "type": "exceed_context_size_error"}}"#,
          status: 400)
        : Self.stream(Self.translations(ids.map { ("s\($0)", "Text \($0).") }))
    }
    let engine = ServiceEngine(name: "chat", version: "1", service: try Self.service(server))
    let segments = (1...4).map { Segment("s\($0)", "Teks \($0).") }
    let prepared = try await engine.prepared(segments, in: .none)
    let translations = try await engine.translate(prepared, in: .none)
    #expect(translations.map(\.target) == (1...4).map { "Text \($0)." })
    #expect(
      translations[0].origin
        == .engine(name: "chat", model: "tiny", prompt: try Self.prompt("translate").id))
  }

  @Test func anAnswerThatFailsACheckIsMendedByTheRepairPrompt() async throws {
    let server = try TestServer { question, number in
      Self.stream(
        Self.translations([
          ("s1", number == 1 ? "The flood hit 21 villages." : "The flood hit 12 villages.")
        ]))
    }
    let engine = ServiceEngine(name: "chat", version: "1", service: try Self.service(server))
    let translation = try await engine.translate(
      [Segment("s1", "Banjir melanda 12 desa.")], in: .none)[0]
    #expect(translation.target == "The flood hit 12 villages.")
    #expect(translation.issues.isEmpty)
    let repair = try asked(server.questions[1]).messages
    #expect(repair[0].content.contains("failed a check"))
    #expect(repair[1].content.contains("The flood hit 21 villages."))
    #expect(repair[1].content.contains("'12' of the source is not in the translation"))
  }

  @Test func aStreamThatEndsTooEarlyIsAskedForAgain() async throws {
    let server = try TestServer { _, number in
      number == 1
        ? Self.stream(#"{"translations": ["#, finish: nil, usage: nil)
        : Self.stream(Self.translations([("s1", "One.")]))
    }
    let engine = ServiceEngine(
      name: "chat", version: "1", service: try Self.service(server),
      retries: RetryPolicy(firstDelay: 0.01))
    #expect(try await engine.translate([Segment("s1", "Satu.")], in: .none)[0].target == "One.")
  }

  @Test func aPromptMayAskForPlainText() async throws {
    let server = try TestServer { _, _ in Self.stream("Two.\n") }
    let plain = try PromptParser.prompt(
      "---\ntask: translate\nversion: 1\nschema: text\n---\n# User\n\nTranslate: {{segments}}\n",
      name: "plain", path: "plain.md")
    let service = try Self.service(server, asking: plain)
    #expect(service.limits.texts == 1)
    let answer = try await service.answer(to: ServiceQuestion([.init(id: "s1", text: "dua")]))
    #expect(answer.targets == ["Two."])
    let body = try asked(server.questions[0])
    #expect(body.responseFormat == nil)
    #expect(body.messages.map(\.content) == ["Translate: dua"])
  }

  @Test(arguments: [
    ("data: a\n\ndata: b\n\n", ["a", "b"]), ("data:a\r\ndata: b\r\n\r\n", ["a\nb"]),
    (": comment\nevent: x\ndata: a\n\ndata: cut", ["a"]),
    ("\u{FEFF}data: a\u{2028}b\n\n", ["a\u{2028}b"]),
    ("", []),
  ])
  func eventsAreReadAsTheStandardHasThem(_ text: String, _ events: [String]) {
    #expect(EventStream.data(in: Array(text.utf8)) == events)
  }
}
