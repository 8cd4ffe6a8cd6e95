import Articles
import Foundation
import Testing
import Translation

@testable import HTTPEngines

private let isInstalled =
  ["/usr/bin/apertium-apy", "/usr/share/apertium/modes/ind-zlm.mode"]
  .allSatisfy(FileManager.default.fileExists(atPath:))

/// Apertium's own server and program (Debian: apertium-apy, apertium-ind-zlm), translating text into
/// Malay: what they say is Apertium's, that it comes back whole is ours.
@Suite(
  .enabled(
    if: isInstalled,
    "apertium-apy and apertium-ind-zlm are not installed (.ci/setup tests installs them)"))
struct ApertiumServerTests {
  private static let texts = [
    "Saya pergi ke pasar.", "Mobil itu besar & mahal.", "Dia membeli 12 buku.",
  ]

  private func server() async throws -> ServerProcess {
    try await ServerProcess(
      "/usr/bin/apertium-apy",
      { ["-p", String($0), "-j", "1", "/usr/share/apertium/modes"] }, health: "/listPairs")
  }

  private func translate(with service: any TranslationService) async throws -> [String?] {
    let items = Self.texts.enumerated().map {
      ServiceQuestion.Item(id: "s\($0.offset)", text: $0.element)
    }
    return try await service.answer(to: ServiceQuestion(items)).targets
  }

  @Test func theServerAndTheProgramSayTheSame() async throws {
    let server = try await server()
    var endpoint = ServiceEndpoint(client: try HTTPClient(), url: server.url)
    (endpoint.source, endpoint.target) = ("ind", "zlm")
    let served = try await translate(with: ApertiumAPy(endpoint))
    #expect(served.map { $0?.isEmpty } == [false, false, false])
    #expect(served[1]?.contains("&") == true && served[1]?.contains("&amp;") == false)
    #expect(served[2]?.contains("12") == true)
    let program = LineProgramService("apertium -u ind-zlm", ending: .input)
    #expect(try await translate(with: program) == served)
  }

  @Test func aPairThatIsNotThereIsSaidSo() async throws {
    let server = try await server()
    let endpoint = ServiceEndpoint(client: try HTTPClient(), url: server.url)
    await #expect(
      throws: ServiceFailure.permanent(reason: "status 400: That pair is not installed")
    ) { _ = try await translate(with: ApertiumAPy(endpoint)) }
  }
}
