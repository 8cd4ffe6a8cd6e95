import Foundation
import Glibc
import Synchronization

/// A server on this machine that answers as a test says, breaks on command, and keeps what it was
/// asked. Each connection has a thread of its own, so that nothing waits for the tests' tasks.
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
    var fault: Fault?

    static func json(_ text: String, status: Int = 200) -> Answer {
      Answer(status: status, body: Data(text.utf8))
    }

    static func broken(_ fault: Fault) -> Answer {
      Answer(body: Data(#"{"answer": "never whole"}"#.utf8), fault: fault)
    }
  }

  /// How an answer breaks on its way.
  enum Fault: Sendable, Hashable {
    case resetBeforeAnswer, resetInHeader, resetInBody
    /// Nothing comes any more, until the client goes.
    case hangBeforeAnswer, hangInBody
    /// The connection is closed before the body that was announced is whole.
    case closedInBody
    /// The answer is whole, and the connection is closed after it without a word.
    case closedAfterAnswer
    /// A body of 200 MB, of which nothing is kept.
    case endless
    /// A byte at a time, with so many seconds between two.
    case drip(seconds: Double)
  }

  typealias Handler = @Sendable (Question, _ number: Int) throws -> Answer

  let url: String
  private let listener: Int32
  private let state: State

  final class State: Sendable {
    struct Content {
      var questions: [Question] = []
      var asked = 0
      var connections: Set<Int32> = []
      var opened = 0
      var isStopped = false
    }
    let content = Mutex(Content())
    private let keepsQuestions: Bool

    init(keepsQuestions: Bool) { self.keepsQuestions = keepsQuestions }

    /// - Returns: the number of the question, counted from 1.
    func take(_ question: Question) -> Int {
      content.withLock { content in
        content.asked += 1
        if keepsQuestions { content.questions.append(question) }
        return content.asked
      }
    }
  }

  var questions: [Question] { state.content.withLock { $0.questions } }
  /// How many connections were made in all.
  var connectionCount: Int { state.content.withLock { $0.opened } }
  /// How many of them are open still.
  var openConnectionCount: Int { state.content.withLock { $0.connections.count } }

  /// - Parameter keepsQuestions: whether `questions` holds what was asked; that grows.
  init(keepsQuestions: Bool = true, _ answer: @escaping Handler) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 128) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard listener >= 0, isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    let state = State(keepsQuestions: keepsQuestions)
    self.listener = listener
    self.state = state
    url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          break
        }
        let goesOn = state.content.withLock { content in
          if content.isStopped { return false }
          content.connections.insert(connection)
          content.opened += 1
          return true
        }
        guard goesOn else {
          close(connection)
          break
        }
        Thread.detachNewThread {
          TestConnection(connection, state: state, handler: answer).serve()
          state.content.withLock { _ = $0.connections.remove(connection) }
          close(connection)
        }
      }
      close(listener)
    }
  }

  /// A port that is free now, for a server of another kind.
  static func freePort() throws -> Int {
    let server = try TestServer { _, _ in .init() }
    return server.url.split(separator: ":").last.flatMap { Int($0) } ?? 0
  }

  deinit {
    // Wakes every thread; each closes what is its own, so that no number is closed twice.
    state.content.withLock { content in
      content.isStopped = true
      for connection in content.connections { shutdown(connection, Int32(SHUT_RDWR)) }
    }
    shutdown(listener, Int32(SHUT_RDWR))
  }
}
