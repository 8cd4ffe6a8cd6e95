import Foundation
import Synchronization

/// A program that is kept running and answers each line with a line. One text is on its way at a
/// time; a program that ends, or doesn't answer in time, is started anew for the next.
final class LineProgram: @unchecked Sendable {
  let command: String
  private let end: UInt8
  /// All but `isCancelled` is touched on this queue alone.
  private let queue = DispatchQueue(label: "juru.line-program")
  private var process: Process?
  /// Our end of the pair of sockets that are the program's input and output; -1 where it doesn't run.
  private var channel: Int32 = -1
  private var input: [UInt8] = []

  init(_ command: String, end: UInt8) {
    self.command = command
    self.end = end
  }

  deinit { stop() }

  /// - Throws: `ServiceFailure.temporary`, `CancellationError`.
  func answer(to line: String, within seconds: Double) async throws -> String {
    let cancelled = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async {
          continuation.resume(
            with: Result { try self.exchange(line, within: seconds, unless: cancelled) })
        }
      }
    } onCancel: {
      cancelled.set()
    }
  }

  private func exchange(
    _ line: String, within seconds: Double, unless cancelled: CancellationFlag
  ) throws -> String {
    if cancelled.isSet { throw CancellationError() }
    do {
      if channel < 0 { try start() }
      let deadline = Date().addingTimeInterval(seconds)
      try send(Array(line.utf8) + [end])
      while true {
        if let place = input.firstIndex(of: end) {
          let answer = String(decoding: input[..<place], as: UTF8.self)
          input.removeFirst(place + 1)
          return answer.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if cancelled.isSet { throw CancellationError() }
        guard Date() < deadline else { throw failure("no answer within \(Int(seconds)) s") }
        try receive()
      }
    } catch {
      stop()
      throw error
    }
  }

  private func failure(_ reason: String) -> ServiceFailure {
    .temporary(reason: "the program '\(command)': \(reason)", after: nil)
  }

  private func start() throws {
    var pair: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Self.stream, 0, &pair) == 0 else {
      throw failure("no channel to it can be made")
    }
    _ = fcntl(pair[0], F_SETFD, FD_CLOEXEC)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(command)"]
    let far = FileHandle(fileDescriptor: pair[1], closeOnDealloc: true)
    process.standardInput = far
    process.standardOutput = far
    do {
      try process.run()
    } catch {
      close(pair[0])
      throw failure("it can't be started")
    }
    try? far.close()
    self.process = process
    channel = pair[0]
    input = []
  }

  private static let stream = Int32(SOCK_STREAM.rawValue)

  private func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw failure("it has ended") }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits for a tenth of a second at most, so that a cancelled task is noticed.
  private func receive() throws {
    var waiting = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 100) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(channel, &buffer, buffer.count, 0)
    guard count > 0 else { throw failure("it has ended") }
    input += buffer[..<count]
  }

  private func stop() {
    guard channel >= 0 else { return }
    close(channel)
    channel = -1
    process?.terminate()
    process = nil
  }
}

/// Whether a task was cancelled, for work that runs outside of it.
private final class CancellationFlag: Sendable {
  private let flag = Atomic<Bool>(false)
  var isSet: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}
