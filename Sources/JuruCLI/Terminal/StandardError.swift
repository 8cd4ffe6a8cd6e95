import Foundation

/// Standard error, where everything goes that isn't a result.
enum StandardError {
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a line; what can't be written there can't be said anywhere.
  static func write(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
