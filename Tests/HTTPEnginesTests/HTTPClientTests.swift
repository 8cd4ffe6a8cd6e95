import Foundation
import HTTPEngines
import Synchronization
import Testing

/// The client against a real server on this machine.
@Suite struct HTTPClientTests {
  private let client: HTTPClient

  init() throws { client = try HTTPClient() }

  @Test func aPostBringsItsBodyAndHeaders() async throws {
    let server = try TestServer { question, _ in
      .init(
        status: 200, headers: ["Content-Type": "text/plain; charset=utf-8", "X-Seen": "yes"],
        body: question.body)
    }
    let response = try await client.send(
      HTTPRequest(
        .post, server.url + "/echo", headers: [("X-Question", "what")],
        body: Array("kapan\0 jadi".utf8)))
    #expect(response.status == 200)
    #expect(response.text == "kapan\0 jadi")
    #expect(response.mediaType == "text/plain")
    #expect(response.headers["x-seen"] == "yes")
    let question = try #require(server.questions.first)
    #expect(question.method == "POST" && question.path == "/echo")
    #expect(question.headers["x-question"] == "what")
  }

  @Test func manyAtOnceGetTheirOwnAnswers() async throws {
    let server = try TestServer { question, _ in .init(body: Data(question.path.utf8)) }
    let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<100 {
        group.addTask {
          (number, try await client.send(HTTPRequest(.get, "\(server.url)/\(number)")).text)
        }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(bodies.count == 100)
    #expect(bodies.allSatisfy { $0.value == "/\($0.key)" })
  }

  @Test func noneWaitsForTheAnswerOfAnother() async throws {
    let arrived = Mutex(0)
    let server = try TestServer { _, _ in
      arrived.withLock { $0 += 1 }
      for _ in 0..<500 where arrived.withLock({ $0 }) < 4 { usleep(10_000) }
      return .json("\(arrived.withLock { $0 })")
    }
    let answers = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 1...4 {
        group.addTask { try await client.send(HTTPRequest(.get, server.url)).text }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == ["4", "4", "4", "4"])
  }

  @Test func aRedirectIsAnAnswerLikeAnyOther() async throws {
    let server = try TestServer { _, _ in
      .init(status: 302, headers: ["Location": "/elsewhere"])
    }
    let response = try await client.send(HTTPRequest(.post, server.url, body: [1]))
    #expect(response.status == 302)
    #expect(server.questions.count == 1)
  }

  @Test func nobodyThereIsABrokenConnection() async throws {
    await #expect {
      _ = try await client.send(HTTPRequest(.get, "http://127.0.0.1:1/"))
    } throws: { error in
      guard case HTTPError.broken = error else { return false }
      return true
    }
  }

  @Test(arguments: ["ftp://127.0.0.1/", "file:///etc/passwd", "127.0.0.1", ""])
  func onlyWebAddressesAreFetched(_ url: String) async throws {
    await #expect(throws: HTTPError.badURL(url)) {
      _ = try await client.send(HTTPRequest(.get, url))
    }
  }

  @Test func anAnswerThatDoesNotBeginIsGivenUp() async throws {
    let server = try TestServer { _, _ in .broken(.hangBeforeAnswer) }
    let limits = HTTPLimits(firstByte: 0.3)
    await #expect(
      throws: HTTPError.timedOut(after: 0.3, .firstByte)
    ) {
      _ = try await client.send(HTTPRequest(.get, server.url, limits: limits))
    }
  }

  @Test func aWholeCallHasItsLimit() async throws {
    let server = try TestServer { _, _ in .broken(.hangBeforeAnswer) }
    let limits = HTTPLimits(total: 0.3)
    await #expect(throws: HTTPError.timedOut(after: 0.3, .total)) {
      _ = try await client.send(HTTPRequest(.get, server.url, limits: limits))
    }
  }

  @Test func tooLargeAnAnswerIsGivenUp() async throws {
    let server = try TestServer { _, _ in .init(body: Data(count: 100_000)) }
    await #expect(throws: HTTPError.tooLarge(limit: 50_000)) {
      _ = try await client.send(
        HTTPRequest(.get, server.url, limits: HTTPLimits(size: 50_000)))
    }
  }

  @Test func cancellingEndsACallAtOnce() async throws {
    let server = try TestServer { _, _ in .broken(.hangBeforeAnswer) }
    let task = Task { [client] in try await client.send(HTTPRequest(.get, server.url)) }
    while server.questions.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    task.cancel()
    // Were it not ended, this would be the error of the time limit.
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
