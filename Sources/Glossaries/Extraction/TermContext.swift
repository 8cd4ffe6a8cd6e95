/// A segment in which a term was met.
public final class TermContext: Sendable {
  /// The path of the article; nil for standard input.
  public let path: String?
  public let segment: String
  public let text: String

  public init(path: String?, segment: String, text: String) {
    self.path = path
    self.segment = segment
    self.text = text
  }
}
