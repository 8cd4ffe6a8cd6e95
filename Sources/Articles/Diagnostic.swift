/// A problem in a file that a user wrote: where it is, what is wrong, and the way out.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Codable, Sendable { case error, warning }

  public let file: String
  /// Counted from 1; the column counts characters.
  public let line: Int
  public let column: Int
  public let message: String
  public let severity: Severity

  public init(
    file: String, line: Int, column: Int = 1, message: String, severity: Severity = .error
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.severity = severity
  }

  /// `bilingual.tsv:412:9: unknown part of speech 'nn'; did you mean 'n'?`
  public var description: String { "\(file):\(line):\(column): \(message)" }
}
