import Articles
import XMLFiles

/// A file that can't be read as the format that it is said to be in: where, what, the way out.
public struct GlossaryFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  public let diagnostic: Diagnostic

  init(file: String, line: Int, column: Int = 1, _ message: String) {
    diagnostic = Diagnostic(file: file, line: line, column: column, message: message)
  }

  init(_ error: XMLError) {
    diagnostic = error.diagnostic
  }

  public var description: String { diagnostic.description }
}
