import Articles
import Foundation
import Testing
import Translation

@testable import HTTPEngines

private let python = ServerProcess.python("servers")
private let isInstalled = FileManager.default.fileExists(atPath: python)

/// llama.cpp's own server (PyPI: xllamacpp) over a model of random weights: what it says is garbage,
/// how it says it is what every user of llama.cpp has.
@Suite(
  .serialized,
  .enabled(
    if: isInstalled,
    "the Python packages xllamacpp and gguf are not installed (.ci/setup tests installs them)"))
struct LlamaServerTests {
  /// The tokens that question and answer may have together; about one for each letter.
  private static let window = 256

  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("juru-\(UUID())")
  private let server: ServerProcess

  init() async throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let model = folder.path + "/tiny.gguf"
    try ServerProcess.run(python, [ServerProcess.script("make_tiny_gguf.py"), model])
    server = try await ServerProcess(
      python,
      { [ServerProcess.script("llama_server.py"), model, String($0), String(Self.window)] },
      health: "/health")
    try FileManager.default.removeItem(at: folder)
  }

  /// A prompt that leaves room in a small window.
  private static func prompt(_ schema: PromptSchema) throws -> PromptTemplate {
    let text = """
      ---
      task: translate
      version: 1
      schema: \(schema.rawValue)
      models: tiny
      ---
      # User

      {{before}}

      {{segments}}
      """
    return try PromptParser.prompt(text, name: "tiny", path: "tiny.md")
  }

  private func service(_ schema: PromptSchema = .translations) throws -> ChatService {
    ChatService(
      ServiceEndpoint(client: try HTTPClient(), url: server.url + "/v1"), model: "tiny",
      asking: try Self.prompt(schema), repairing: try Self.prompt(schema), window: nil)
  }

  private struct Slot: Decodable {
    let isProcessing: Bool
  }

  /// Whether the server is at work.
  private func isBusy() async throws -> Bool {
    let response = try await HTTPClient().send(HTTPRequest(.get, server.url + "/slots"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Slot].self, from: Data(response.body)).contains(
      where: \.isProcessing)
  }

  @Test func aStreamUntilTheWindowIsFullIsReadAndNotBelieved() async throws {
    let answer = try await service(.text).answer(
      to: ServiceQuestion([.init(id: "s1", text: "satu")]))
    #expect(answer.targets == [nil])
    #expect(answer.flaw == "the answer was cut off (finish_reason length)")
    let usage = try #require(answer.usage)
    #expect(usage.read > 10 && usage.read + usage.written == Self.window)
  }

  @Test func theSchemaIsTakenAndWhatComesIsChecked() async throws {
    let question = ServiceQuestion([.init(id: "s1", text: "satu")])
    let answer = try await service().answer(to: question)
    // The server holds its model to the schema; no translation is in what it says all the same.
    #expect(answer.targets == [nil])
    #expect(answer.usage?.written ?? 0 > 0)
    let engine = ServiceEngine(
      name: "llama", version: "1", service: try service(),
      retries: RetryPolicy(attempts: 1, firstDelay: 0.001, longestDelay: 0.002))
    do {
      let translations = try await engine.translate([Segment("s1", "Warga pulang.")], in: .none)
      #expect(translations.allSatisfy { $0.issues.contains { $0.severity == .error } })
    } catch let error as EngineError {
      #expect(error.description.contains("llama"))
    }
  }

  @Test func whatIsLongerThanTheWindowIsSaidSo() async throws {
    let long = String(repeating: "presiden ", count: 200)
    let service = try service()
    let before = service.limits.characters
    await #expect {
      _ = try await service.answer(to: ServiceQuestion([.init(id: "s1", text: long)]))
    } throws: { error in
      guard case ServiceFailure.tooLong(let reason, let overflow?) = error else { return false }
      return reason.contains("exceeds the available context size")
        && overflow.window == Self.window && overflow.tokens ?? 0 > long.count / 2
    }
    // From then on its window and its own counts hold: about one token for each letter.
    #expect(before == 6_000)
    #expect((Self.window / 6...Self.window / 2).contains(service.limits.characters))
    // With less around it there is room.
    let crowded = ServiceQuestion(
      [.init(id: "s1", text: "satu")], surroundings: Surroundings(before: [long]))
    #expect(try await service.answer(to: crowded).usage?.read ?? 0 > 0)
    #expect(try await self.service().answer(to: crowded).usage?.read ?? 0 > 0)
  }

  @Test func aRequestThatIsTakenBackEndsOnTheServerToo() async throws {
    let service = try service(.text)
    let asking = Task {
      try await service.answer(to: ServiceQuestion([.init(id: "s1", text: "satu")]))
    }
    while try await !isBusy() { try await Task.sleep(for: .milliseconds(2)) }
    asking.cancel()
    await #expect(throws: CancellationError.self) { _ = try await asking.value }
    while try await isBusy() { try await Task.sleep(for: .milliseconds(5)) }
  }
}
