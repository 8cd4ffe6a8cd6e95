import Foundation
import HTTPEngines
import Testing

/// What the client makes of connections that break.
@Suite struct HTTPFaultTests {
  private let client: HTTPClient

  init() throws { client = try HTTPClient() }

  private func error(
    of answer: TestServer.Answer, limits: HTTPLimits = HTTPLimits()
  ) async throws -> HTTPError? {
    let server = try TestServer { _, _ in answer }
    do {
      _ = try await client.send(HTTPRequest(.get, server.url, limits: limits))
      return nil
    } catch let error as HTTPError {
      let fault = answer.fault.map { "\($0)" } ?? "gzip bomb"
      Figures.print(["client", fault, "1 request", "\(error)"])
      return error
    }
  }

  @Test(arguments: [
    TestServer.Fault.resetBeforeAnswer, .resetInHeader, .resetInBody, .closedInBody,
  ])
  func aConnectionThatBreaksIsAnError(_ fault: TestServer.Fault) async throws {
    guard case .broken? = try await error(of: .broken(fault)) else {
      Issue.record("\(fault) is not noticed")
      return
    }
  }

  @Test func aPauseInTheBodyIsGivenUp() async throws {
    #expect(
      try await error(of: .broken(.hangInBody), limits: HTTPLimits(pause: 0.3))
        == .timedOut(after: 0.3, .pause))
  }

  @Test func aSlowDripHasTheLimitOfTheWholeCall() async throws {
    #expect(
      try await error(of: .broken(.drip(seconds: 0.05)), limits: HTTPLimits(total: 0.5))
        == .timedOut(after: 0.5, .total))
  }

  @Test func twoHundredMegabytesAreNotKept() async throws {
    #expect(
      try await error(of: .broken(.endless), limits: HTTPLimits(size: 1 << 20))
        == .tooLarge(limit: 1 << 20))
  }

  @Test func whatIsSmallOnlyAsLongAsItIsPackedIsTooLarge() async throws {
    let packed = try output(of: "head -c 50000000 /dev/zero | gzip -c")
    #expect(packed.count < 1 << 20)
    let answer = TestServer.Answer(
      headers: ["Content-Type": "application/json", "Content-Encoding": "gzip"], body: packed)
    #expect(
      try await error(of: answer, limits: HTTPLimits(size: 1 << 20)) == .tooLarge(limit: 1 << 20))
  }

  @Test func aConnectionThatWasClosedAfterAnAnswerIsMadeAnew() async throws {
    let server = try TestServer { question, _ in
      .init(body: Data(question.path.utf8), fault: .closedAfterAnswer)
    }
    for number in 1...5 {
      let response = try await client.send(HTTPRequest(.get, "\(server.url)/\(number)"))
      #expect(response.text == "/\(number)")
    }
    #expect(server.connectionCount == 5)
  }

  @Test func connectionsAreUsedAgainAndClosedWithTheClient() async throws {
    let server = try TestServer { _, _ in .init() }
    do {
      let own = try HTTPClient()
      for _ in 1...20 { _ = try await own.send(HTTPRequest(.get, server.url)) }
    }
    // On a machine that is busy for minutes, one may have grown too old in between.
    #expect(server.connectionCount < 10)
    while server.openConnectionCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test func aHostThatDoesNotExistIsSaidToBeBroken() async throws {
    let request = HTTPRequest(
      .get, "http://no-such-host.invalid/", limits: HTTPLimits(connecting: 2, total: 10))
    await #expect {
      _ = try await client.send(request)
    } throws: { error in
      Figures.print(["client", "no such host", "1 request", "\(error)"])
      return switch error as? HTTPError {
      case .broken, .timedOut: true
      default: false
      }
    }
  }

  private func output(of command: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }
}
