import Articles

/// XML that can't be read: where, what, the way out.
public struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  public let diagnostic: Diagnostic

  init(path: String, line: Int, column: Int = 1, _ message: String) {
    diagnostic = Diagnostic(file: path, line: line, column: column, message: message)
  }

  public var description: String { diagnostic.description }
}
