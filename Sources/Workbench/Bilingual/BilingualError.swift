import Articles

/// A file of sources and targets that can't be read as what it is: where, what, the way out.
public struct BilingualError: Error, Hashable, Sendable, CustomStringConvertible {
  public let diagnostic: Diagnostic

  init(path: String?, line: Int, column: Int = 1, _ message: String) {
    diagnostic = Diagnostic(
      file: path ?? "standard input", line: line, column: column, message: message)
  }

  public var description: String { diagnostic.description }
}
