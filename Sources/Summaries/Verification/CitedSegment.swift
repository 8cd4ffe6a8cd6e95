/// A segment that a sentence of a summary cites, as verification needs it.
public struct CitedSegment: Hashable, Sendable {
  public let id: String
  /// Its Indonesian text.
  public let source: String
  /// Its English, by which names and words are compared; nil where there is none.
  public let translation: String?

  public init(id: String, source: String, translation: String?) {
    self.id = id
    self.source = source
    self.translation = translation
  }

  public init(_ citation: Citation) {
    self.init(
      id: citation.segment, source: citation.source, translation: citation.translation)
  }
}
