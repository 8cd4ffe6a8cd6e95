import Foundation
import Synchronization

/// A program that answers each line with a line. One question is on its way at a time; a program that
/// ends, or doesn't answer in time, is started anew for the next.
final class LineProgram: @unchecked Sendable {
  let command: String
  private let ending: LineProgramService.Ending
  /// All that follows is touched on this queue alone.
  private let queue = DispatchQueue(label: "juru.line-program")
  private var process: Process?
  private var channel: Channel?
  private var input: [UInt8] = []

  init(_ command: String, ending: LineProgramService.Ending) {
    self.command = command
    self.ending = ending
  }

  deinit { stop() }

  /// The answers to some lines, in order.
  ///
  /// - Parameter seconds: how long each may take.
  /// - Throws: `ServiceFailure.temporary`, `CancellationError`.
  func answers(to lines: [String], within seconds: Double) async throws -> [String] {
    let cancelled = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async {
          continuation.resume(
            with: Result { try self.exchange(lines, within: seconds, unless: cancelled) })
        }
      }
    } onCancel: {
      cancelled.set()
    }
  }

  private func exchange(
    _ lines: [String], within seconds: Double, unless cancelled: CancellationFlag
  ) throws -> [String] {
    let end: UInt8 = ending == .null ? 0 : UInt8(ascii: "\n")
    func deadline(_ count: Int = 1) -> Deadline {
      Deadline(at: Date().addingTimeInterval(seconds * Double(count)), cancelled: cancelled)
    }
    do {
      if cancelled.isSet { throw CancellationError() }
      if channel == nil { try start() }
      guard ending == .input else {
        return try lines.map { line in
          try send(Array(line.utf8) + [end])
          return try answer(endingWith: end, by: deadline())
        }
      }
      defer { stop() }
      for line in lines { try send(Array(line.utf8) + [end]) }
      try? channel?.toProgram.fileHandleForWriting.close()
      let limit = deadline(lines.count)
      return try lines.map { _ in try answer(endingWith: end, by: limit) }
    } catch {
      stop()
      throw error
    }
  }

  private struct Deadline {
    let at: Date
    let cancelled: CancellationFlag
  }

  private func answer(endingWith end: UInt8, by deadline: Deadline) throws -> String {
    while true {
      if let place = input.firstIndex(of: end) {
        let answer = String(decoding: input[..<place], as: UTF8.self)
        input.removeFirst(place + 1)
        return answer.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      if deadline.cancelled.isSet { throw CancellationError() }
      guard Date() < deadline.at else {
        throw failure("no answer in time; does it end each with a line end?")
      }
      try receive()
    }
  }

  private func failure(_ reason: String) -> ServiceFailure {
    .temporary(reason: "the program '\(command)': \(reason)", after: nil)
  }

  /// Why nothing more comes from the program, or goes to it.
  private func whyItEnded() -> ServiceFailure {
    // What closes its output ends, as a rule.
    for _ in 0..<100 where process?.isRunning == true { Thread.sleep(forTimeInterval: 0.01) }
    // By these a shell says that there is no such program, or that it is none.
    if let process, !process.isRunning, [126, 127].contains(process.terminationStatus) {
      return .permanent(
        reason: "the program '\(command)' can't be started; is it installed, and spelled so?")
    }
    return failure("it has ended; does it answer each line with a line, and go on?")
  }

  private func start() throws {
    let channel = Channel()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \(command)"]
    process.standardInput = channel.toProgram
    process.standardOutput = channel.fromProgram
    do {
      try Self.withSignals { try process.run() }
    } catch {
      throw failure("it can't be started")
    }
    self.process = process
    self.channel = channel
    input = []
  }

  /// A queue's thread takes no signals, and what it starts would take none either: it could not be
  /// interrupted.
  private static func withSignals(_ start: () throws -> Void) rethrows {
    var none = sigset_t()
    var former = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try start()
  }

  private func send(_ bytes: [UInt8]) throws {
    guard channel?.write(bytes) == true else { throw whyItEnded() }
  }

  /// Waits for a tenth of a second at most, so that a cancelled task is noticed.
  private func receive() throws {
    guard let descriptor = channel?.fromProgram.fileHandleForReading.fileDescriptor else {
      throw whyItEnded()
    }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 100) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { throw whyItEnded() }
    input += buffer[..<count]
  }

  private func stop() {
    channel = nil
    process?.terminate()
    process = nil
  }
}

/// The pipes to and from a program: some programs open their input anew, which a socket doesn't let
/// them.
private struct Channel {
  let toProgram = Pipe()
  let fromProgram = Pipe()

  /// - Returns: whether the program took all. That it has ended raises no signal.
  func write(_ bytes: [UInt8]) -> Bool {
    var signals = sigset_t()
    var former = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, &former)
    defer {
      var none = timespec()
      while sigtimedwait(&signals, nil, &none) > 0 {}
      pthread_sigmask(SIG_SETMASK, &former, nil)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.write(toProgram.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// Whether a task was cancelled, for work that runs outside of it.
private final class CancellationFlag: Sendable {
  private let flag = Atomic<Bool>(false)
  var isSet: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}
