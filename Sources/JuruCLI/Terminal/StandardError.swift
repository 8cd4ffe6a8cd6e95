import Foundation
import Workbench

/// Standard error, where everything goes that isn't a result.
enum StandardError {
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a line.
  static func write(_ line: String) { write(text: line + "\n") }

  /// Writes text as it stands. What can't be written there can't be said anywhere.
  static func write(text: String) {
    try? OutputFile.write(Array(text.utf8), to: STDERR_FILENO, path: nil)
  }
}
