import Articles
import Foundation
import Testing
import Translation

@testable import HTTPEngines

/// The window of a model, in tokens as its server counts them.
@Suite struct ChatWindowTests {
  private static let window = 300

  private struct Asked: Decodable {
    struct Message: Decodable { let content: String }
    let messages: [Message]
  }

  /// A server that counts a token for each character, and refuses what its window doesn't hold as
  /// llama.cpp does.
  private static func server() throws -> TestServer {
    try TestServer { question, _ in
      let content = try JSONDecoder().decode(Asked.self, from: question.body).messages
        .map(\.content).joined()
      let tokens = content.unicodeScalars.count
      guard tokens <= window else {
        return .json(
          """
          {"error": {"code": 400, "message": "the request exceeds the available context size",
            "type": "exceed_context_size_error", "n_prompt_tokens": \(tokens), "n_ctx": \(window)}}
          """, status: 400)
      }
      let numbers = content.matches(of: /Teks nomor (\d+)/).map(\.1)
      let ids = content.matches(of: /"id": "(s\d+)"/).map(\.1)
      return ChatTests.stream(
        ChatTests.translations(zip(ids, numbers).map { (String($0), "Text number \($1).") }),
        usage: (tokens, 1))
    }
  }

  private static func engine(_ server: TestServer, window: Int? = nil) throws -> ServiceEngine {
    let prompt = try PromptParser.prompt(
      """
      ---
      task: translate
      version: 1
      schema: translations
      models: small
      ---
      # User

      {{before}}

      {{segments}}
      """, name: "short", path: "short.md")
    return ServiceEngine(
      name: "chat", version: "1",
      service: try ChatTests.service(server, asking: prompt, window: window), parallelism: 1)
  }

  private static func translate(_ engine: ServiceEngine) async throws -> [String] {
    let segments = (1...24).map { Segment("s\($0)", "Teks nomor \($0).") }
    return try await engine.translate(segments, in: .none).map(\.target)
  }

  private static let right = (1...24).map { "Text number \($0)." }

  private static func refused(by server: TestServer) -> Int {
    server.questions.count { question in
      let asked = try? JSONDecoder().decode(Asked.self, from: question.body)
      return (asked?.messages.map(\.content).joined().unicodeScalars.count ?? 0) > window
    }
  }

  @Test func whatAServerSaysOfItsWindowHoldsFromThenOn() async throws {
    let server = try Self.server()
    let engine = try Self.engine(server)
    #expect(try await Self.translate(engine) == Self.right)
    #expect(Self.refused(by: server) == 1)
    #expect(try await Self.translate(engine) == Self.right)
    #expect(Self.refused(by: server) == 1)
  }

  @Test func requestsAreFilledByTheServersOwnCounts() async throws {
    let server = try Self.server()
    let engine = try Self.engine(server, window: Self.window)
    // An estimate, before it has counted.
    #expect(engine.service.limits.characters == Self.window)
    _ = try await engine.translate([Segment("s1", "Teks nomor 1.")], in: .none)
    #expect(engine.service.limits.characters == Self.window / 3)
    #expect(try await Self.translate(engine) == Self.right)
    #expect(Self.refused(by: server) == 0)
  }

  @Test(
    arguments: [
      ("This model's maximum context length is 8192 tokens. However, you requested 9000", 8192),
      ("This model's maximum context length is exceeded", nil),
    ] as [(String, Int?)])
  func theWindowStandsInAMessageToo(_ message: String, _ window: Int?) throws {
    let body = try JSONEncoder().encode(["error": ["message": message]])
    let failure = ServiceFailure.status(
      HTTPResponse(status: 400, headers: [:], body: Array(body)))
    guard case .tooLong(_, let overflow?) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(overflow == WindowOverflow(tokens: nil, window: window))
  }
}
