import FlyingFox
import Foundation
import Synchronization

/// A server on this machine that answers as a test says, and keeps what it was asked.
final class TestServer: Sendable {
  struct Question: Sendable {
    let method: String
    let path: String
    let headers: [String: String]
    let body: Data
  }

  struct Answer: Sendable {
    var status = 200
    var headers: [String: String] = ["Content-Type": "application/json"]
    var body = Data()

    static func json(_ text: String, status: Int = 200) -> Answer {
      Answer(status: status, body: Data(text.utf8))
    }
  }

  let url: String
  private let server: HTTPServer
  private let task: Task<Void, any Error>
  private let asked: Asked

  private final class Asked: Sendable {
    let questions = Mutex<[Question]>([])
  }

  var questions: [Question] { asked.questions.withLock { $0 } }

  init(_ answer: @escaping @Sendable (Question, _ number: Int) async throws -> Answer) async throws
  {
    let asked = Asked()
    let server = HTTPServer(address: .inet(port: 0))
    await server.appendRoute("*") { request in
      let question = Question(
        method: request.method.rawValue, path: request.path,
        headers: Dictionary(
          request.headers.map { ($0.key.rawValue.lowercased(), $0.value) },
          uniquingKeysWith: { $1 }),
        body: try await request.bodyData)
      let number = asked.questions.withLock { questions in
        questions.append(question)
        return questions.count
      }
      let answer = try await answer(question, number)
      return HTTPResponse(
        statusCode: HTTPStatusCode(answer.status, phrase: ""),
        headers: HTTPHeaders(
          Dictionary(uniqueKeysWithValues: answer.headers.map { (HTTPHeader($0.key), $0.value) })),
        body: answer.body)
    }
    self.server = server
    self.asked = asked
    task = Task { try await server.run() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw CocoaError(.featureUnsupported)
    }
    url = "http://127.0.0.1:\(port)"
  }

  deinit { task.cancel() }
}
