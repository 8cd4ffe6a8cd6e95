import Articles
import Foundation
import Testing

@testable import HTTPEngines

private let python = ServerProcess.python("servers-large")
private let isAskedFor = ProcessInfo.processInfo.environment["JURU_TEST_SERVERS"] != nil

/// A real LibreTranslate (PyPI) over Argos packages of random weights: `make test-servers`.
@Suite(
  .enabled(
    if: isAskedFor && FileManager.default.fileExists(atPath: python),
    "a real LibreTranslate is large: 'make test-servers' installs it and runs this"))
struct LibreTranslateServerTests {
  private func service(
    _ server: ServerProcess, from source: String? = nil
  ) throws -> LibreTranslate {
    var endpoint = ServiceEndpoint(client: try HTTPClient(), url: server.url)
    endpoint.source = source
    return LibreTranslate(endpoint)
  }

  private func question(_ texts: [String]) -> ServiceQuestion {
    ServiceQuestion(texts.enumerated().map { .init(id: "s\($0.offset)", text: $0.element) })
  }

  @Test func itIsSpokenToAsItSpeaks() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    // What stands in the folder of packages is taken for one, the cache of a home too.
    let packages = folder.path + "/packages"
    let samples = ServerProcess.project.appendingPathComponent("Samples").path
    let texts = try FileManager.default.contentsOfDirectory(atPath: samples)
      .filter { $0.hasSuffix(".txt") }.map { "\(samples)/\($0)" }
    try ServerProcess.run(
      python, [ServerProcess.script("make_random_argos.py"), packages] + texts)
    let server = try await ServerProcess(
      python,
      { port in
        [
          "-c", "from libretranslate import main; main()", "--host", "127.0.0.1", "--port",
          String(port), "--load-only", "id,en",
        ]
      },
      environment: [
        "ARGOS_CHUNK_TYPE": "SPACY", "ARGOS_PACKAGES_DIR": packages, "HOME": folder.path,
      ], health: "/languages")

    let asked = ["Saya pergi ke pasar.", "Dia membeli 12 buku & \"pena\"."]
    let both = try await service(server).answer(to: question(asked)).targets
    #expect(both.count == 2 && both.allSatisfy { $0?.isEmpty == false })
    // Each text has its own answer, whatever stands beside it.
    for (text, target) in zip(asked, both) {
      #expect(try await service(server).answer(to: question([text])).targets == [target])
    }
    await #expect(throws: ServiceFailure.permanent(reason: "status 400: xx is not supported")) {
      _ = try await service(server, from: "xx").answer(to: question(asked))
    }
    // What it says is garbage, and is not believed: the number is lost.
    let engine = ServiceEngine(name: "libre", version: "1", service: try service(server))
    let translation = try await engine.translate(
      [Segment("s1", asked[0]), Segment("s2", asked[1])], in: .none)
    #expect(translation[1].isRejected)
  }
}
