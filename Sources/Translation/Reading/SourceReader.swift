import Articles

/// Reads an article in the source language: its words, and whom it speaks of. What is built on it
/// does not depend on the engine that translates.
public protocol SourceReader: Sendable {
  /// One reading for each of an article's segments, in order.
  func readings(of segments: [Segment]) -> [SourceReading]

  /// The English of a phrase that stands by itself, without an article; nil where no word of it is
  /// known.
  func english(of phrase: String) -> String?
}
