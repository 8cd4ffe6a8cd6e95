import Foundation
import Workbench

/// Where a command's results go: standard output, or a file that appears whole or not at all.
struct ResultOutput {
  private let file: PendingFile?

  /// - Parameter path: nil or `-` is standard output.
  init(path: String?) throws {
    file = try path.flatMap { $0 == "-" ? nil : try PendingFile(path: $0) }
  }

  /// Throws a failure where writing to `path` would replace one of `inputs`.
  static func check(_ path: String?, replacesNoneOf inputs: [InputFile]) throws {
    guard let path, path != "-", OutputFile(path).replaces(anyOf: inputs) else { return }
    throw CommandFailure(
      code: ExitStatus.usage,
      message: "'\(path)' is an input, which the output would replace; name another file")
  }

  /// Writes text as it stands.
  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes bytes as they stand.
  func write(_ bytes: [UInt8]) throws {
    if let file {
      try file.write(bytes)
    } else {
      try OutputFile.write(bytes, to: STDOUT_FILENO, path: nil)
    }
  }

  /// Puts the file into its place.
  func finish() throws { try file?.commit() }
}
