/// A pattern that can't be used.
public struct RedactionError: Error, Hashable, Sendable, CustomStringConvertible {
  public let pattern: String

  public var description: String {
    "'\(pattern)' is no pattern for --redact; give names, numbers, or a regular expression that "
      + "finds some text"
  }
}
