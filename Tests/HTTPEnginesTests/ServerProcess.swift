import Foundation
import Testing

@testable import HTTPEngines

/// A real server on this machine, from when it answers until the value goes.
final class ServerProcess: Sendable {
  let url: String
  private let process: Process
  /// Some servers end when their standard input does: with the tests, whatever becomes of them.
  private let input = Pipe()

  /// - Parameters:
  ///   - arguments: those for the port that it is given.
  ///   - health: what it answers with 200 once it is ready.
  /// - Throws: `POSIXError` where it ends before it answers.
  init(
    _ program: String, _ arguments: (_ port: Int) -> [String],
    environment: [String: String] = [:], health: String
  ) async throws {
    let client = try HTTPClient()
    // A port that was free may be taken before the server has it: then it ends, and gets another.
    for _ in 1...3 {
      let port = Int(try TestServer.freePort())
      let url = "http://127.0.0.1:\(port)"
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments(port)
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      while process.isRunning {
        if (try? await client.send(HTTPRequest(.get, url + health)))?.status == 200 {
          (self.url, self.process) = (url, process)
          return
        }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    throw POSIXError(.ECONNREFUSED)
  }

  // Apertium's waits for its pipes when it is asked to end.
  deinit { kill(process.processIdentifier, SIGKILL) }

  /// The folder of the project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardized

  /// Where `.ci/setup` installs the Python packages of servers.
  static func python(_ folder: String) -> String { "\(project.path)/.build/\(folder)/bin/python" }

  static func script(_ name: String) -> String { "\(project.path)/Tests/Servers/\(name)" }

  /// Runs a program to its end.
  static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) \(arguments) failed")
  }
}
