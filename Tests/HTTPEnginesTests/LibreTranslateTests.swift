import Articles
import Foundation
import Glossaries
import Testing
import Translation

@testable import HTTPEngines

/// LibreTranslate's protocol, spoken with a server that answers in its shapes.
@Suite struct LibreTranslateTests {
  private static let quick = RetryPolicy(attempts: 3, firstDelay: 0.01)

  private func engine(_ server: TestServer, key: String? = nil) throws -> ServiceEngine {
    var endpoint = ServiceEndpoint(client: try HTTPClient(), url: server.url, key: key)
    endpoint.texts = 2
    return ServiceEngine(
      name: "libre", version: "1", service: LibreTranslate(endpoint), retries: Self.quick)
  }

  private func translate(_ texts: [String], with engine: any TranslationEngine) async throws
    -> [Translation]
  {
    try await engine.translate(
      texts.enumerated().map { Segment("s\($0.offset + 1)", $0.element) }, in: .none)
  }

  /// Answers with each text in capitals: the check for English has nothing to say to so few words.
  private static func shouting(_ question: TestServer.Question) throws -> TestServer.Answer {
    struct Body: Decodable { let q: [String] }
    let body = try JSONDecoder().decode(Body.self, from: question.body)
    let texts = body.q.map { $0.uppercased() }
    return .init(body: try JSONEncoder().encode(["translatedText": texts]))
  }

  @Test func eachTextGetsItsTranslationInOrder() async throws {
    let server = try TestServer { question, _ in try Self.shouting(question) }
    let texts = (1...9).map { "teks nomor \($0)" }
    let translations = try await translate(texts, with: engine(server, key: "secret"))
    #expect(translations.map(\.target) == texts.map { $0.uppercased() })
    #expect(translations[0].origin == .engine(name: "libre", model: nil, prompt: nil))
    #expect(server.questions.count == 5)
    let first = try #require(
      try JSONSerialization.jsonObject(with: server.questions[0].body) as? [String: Any])
    #expect(first["source"] as? String == "id")
    #expect(first["target"] as? String == "en")
    #expect(first["format"] as? String == "text")
    #expect(first["api_key"] as? String == "secret")
    #expect(server.questions.allSatisfy { $0.path == "/translate" && $0.method == "POST" })
  }

  @Test func aBusyServerIsAskedAgain() async throws {
    let server = try TestServer { question, number in
      number < 3
        ? .json(#"{"error": "Slowdown"}"#, status: number == 1 ? 429 : 503)
        : try Self.shouting(question)
    }
    let translations = try await translate(["apa kabar"], with: engine(server))
    #expect(translations.map(\.target) == ["APA KABAR"])
    #expect(server.questions.count == 3)
  }

  @Test(arguments: [
    (
      TestServer.Answer.json(#"{"error": "Slowdown"}"#, status: 429),
      EngineError.tryAgain(engine: "libre", reason: "status 429: Slowdown (asked 3 times)"), 3
    ),
    (
      .json(#"{"error": "Invalid API key"}"#, status: 403),
      .refused(
        engine: "libre", reason: "status 403: Invalid API key; check its key and its quota"), 1
    ),
    (
      .json(#"{"error": "id is not supported"}"#, status: 400),
      .unreachable(engine: "libre", reason: "status 400: id is not supported"), 1
    ),
    (
      .json(#"{"translatedText": ["a", "b"]}"#),
      .unreachable(engine: "libre", reason: "2 translations came back for 1 texts"), 2
    ),
  ])
  func aBadAnswerIsAnErrorThatSaysWhy(
    _ answer: TestServer.Answer, _ error: EngineError, _ questions: Int
  ) async throws {
    let server = try TestServer { _, _ in answer }
    let engine = try engine(server)
    await #expect(throws: error) { _ = try await translate(["satu"], with: engine) }
    #expect(server.questions.count == questions)
  }

  @Test(arguments: [#"{"translatedText": 7}"#, #"{"translatedText": ["a""#])
  func anotherShapeIsNoTranslation(_ body: String) async throws {
    let server = try TestServer { _, _ in .json(body) }
    let engine = try engine(server)
    await #expect(
      throws: EngineError.unreachable(
        engine: "libre",
        reason:
          "the answer is no list of translations; is \(server.url)/translate a LibreTranslate "
          + "server? (asked 2 times)")
    ) { _ = try await translate(["satu"], with: engine) }
    #expect(server.questions.count == 2)
  }

  @Test func aPageIsNoTranslation() async throws {
    let server = try TestServer { _, _ in
      .init(headers: ["Content-Type": "text/html"], body: Data("<html>".utf8))
    }
    let engine = try engine(server)
    await #expect(
      throws: EngineError.unreachable(
        engine: "libre",
        reason: "the answer is 'text/html', not JSON; is \(server.url)/translate a LibreTranslate "
          + "server? (asked 2 times)")
    ) { _ = try await translate(["satu"], with: engine) }
  }

  @Test func aRedirectSaysWhereTo() async throws {
    let server = try TestServer { _, _ in
      .init(status: 301, headers: ["Location": "https://example.net/"])
    }
    let engine = try engine(server)
    await #expect(
      throws: EngineError.unreachable(
        engine: "libre",
        reason: "status 301: a redirect to https://example.net/, which is not followed; set that "
          + "address")
    ) { _ = try await translate(["satu"], with: engine) }
  }

  @Test func theSourceGivenBackIsAnError() async throws {
    let server = try TestServer { _, _ in
      .json(#"{"translatedText": ["banjir melanda kota itu", "Joko Widodo"]}"#)
    }
    let translations = try await translate(
      ["banjir melanda kota itu", "Joko Widodo"], with: engine(server))
    #expect(translations.map { $0.issues.first?.kind } == ["untranslated", nil])
  }

  @Test(arguments: [
    ("http://a", "http://a/translate"), ("http://a/", "http://a/translate"),
    ("http://a/translate", "http://a/translate"),
  ])
  func theAddressMayNameThePath(_ base: String, _ url: String) throws {
    let endpoint = ServiceEndpoint(client: try HTTPClient(), url: base)
    #expect(LibreTranslate(endpoint).place == url)
  }
}
