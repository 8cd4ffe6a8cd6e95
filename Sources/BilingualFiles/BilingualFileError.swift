import Articles
import XMLFiles

/// A bilingual file that can't be read as what it is said to be: where, what, the way out.
public struct BilingualFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let diagnostic: Diagnostic

  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  public init(path: String, line: Int, column: Int = 1, _ message: String) {
    self.init(Diagnostic(file: path, line: line, column: column, message: message))
  }

  public var description: String { diagnostic.description }

  /// Runs `body`, and states what is wrong with its XML as an error of the file.
  static func of<Value>(_ body: () throws(XMLError) -> Value) throws(BilingualFileError) -> Value {
    do {
      return try body()
    } catch {
      throw BilingualFileError(error.diagnostic)
    }
  }
}
