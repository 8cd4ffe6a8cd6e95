import Foundation
import Glibc

/// One connection to a `TestServer`: reads questions and writes answers, as many as come.
struct TestConnection {
  private let descriptor: Int32
  private let state: TestServer.State
  private let handler: TestServer.Handler

  init(_ descriptor: Int32, state: TestServer.State, handler: @escaping TestServer.Handler) {
    self.descriptor = descriptor
    self.state = state
    self.handler = handler
  }

  func serve() {
    var input: [UInt8] = []
    while let question = nextQuestion(&input) {
      let number = state.take(question)
      let answer =
        (try? handler(question, number)) ?? .json(#"{"error": "the test failed"}"#, status: 500)
      guard write(answer) else { return }
    }
  }

  private func nextQuestion(_ input: inout [UInt8]) -> TestServer.Question? {
    let end = Array("\r\n\r\n".utf8)
    var headEnd = input.firstRange(of: end)
    while headEnd == nil {
      guard readMore(&input) else { return nil }
      headEnd = input.firstRange(of: end)
    }
    guard let headEnd else { return nil }
    let lines = String(decoding: input[..<headEnd.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    let bodyEnd = headEnd.upperBound + (headers["content-length"].flatMap { Int($0) } ?? 0)
    while input.count < bodyEnd {
      guard readMore(&input) else { return nil }
    }
    let words = lines[0].split(separator: " ").map(String.init)
    guard words.count == 3 else { return nil }
    let body = Data(input[headEnd.upperBound..<bodyEnd])
    input.removeFirst(bodyEnd)
    return TestServer.Question(method: words[0], path: words[1], headers: headers, body: body)
  }

  private func readMore(_ input: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    input += buffer[..<count]
    return true
  }

  /// - Returns: whether the connection goes on.
  private func write(_ answer: TestServer.Answer) -> Bool {
    var head = "HTTP/1.1 \(answer.status) Test\r\nContent-Length: \(answer.body.count)\r\n"
    for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
    head += "\r\n"
    let bytes = Array(head.utf8) + answer.body
    switch answer.fault {
    case nil: return send(bytes[...])
    case .resetBeforeAnswer: return reset()
    case .resetInHeader: return send(bytes.prefix(20)) && reset()
    case .resetInBody: return send(bytes.dropLast(answer.body.count / 2)) && reset()
    case .hangBeforeAnswer: return hang()
    case .hangInBody: return send(bytes.dropLast(answer.body.count / 2)) && hang()
    case .closedInBody:
      _ = send(bytes.dropLast(answer.body.count / 2))
      return false
    case .closedAfterAnswer:
      _ = send(bytes[...])
      return false
    case .endless:
      let block = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
      guard send(Array("HTTP/1.1 200 Test\r\nContent-Length: \(200 << 20)\r\n\r\n".utf8)[...])
      else { return false }
      for _ in 0..<200 where !send(block[...]) { return false }
      return true
    case .drip(let seconds):
      for byte in bytes {
        guard send([byte]) else { return false }
        Thread.sleep(forTimeInterval: seconds)
      }
      return true
    }
  }

  private func send(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Lets the kernel send RST when the connection is closed.
  private func reset() -> Bool {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    return false
  }

  /// Waits until the client goes, or the server ends.
  private func hang() -> Bool {
    var byte: UInt8 = 0
    while recv(descriptor, &byte, 1, 0) > 0 {}
    return false
  }
}
