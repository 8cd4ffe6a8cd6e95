/// A piece of text that cleaning took out of an article.
public struct RemovedText: Hashable, Sendable, Codable {
  /// The kind of noise, as the cleaning rules name it (`advertisement`, `related-link`, …).
  public let kind: String
  public let text: String
  public let range: SourceRange

  public init(kind: String, text: String, range: SourceRange) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}
