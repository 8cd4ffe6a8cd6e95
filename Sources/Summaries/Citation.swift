import Articles
import Translation

/// A segment of an article that a sentence of a summary rests on.
public struct Citation: Hashable, Sendable {
  /// The id of the segment (`s3`).
  public let segment: String
  /// Where it lies in the article's text.
  public let range: SourceRange
  /// Its Indonesian text.
  public let source: String
  /// Its translation; nil where there is none.
  public let translation: String?
  /// Where the translation comes from.
  public let origin: Origin?
  /// How sure the translation is, from 0 to 1.
  public let confidence: Double?
  /// What the checks found in the translation.
  public let issues: [Issue]

  public init(
    segment: String, range: SourceRange, source: String, translation: String? = nil,
    origin: Origin? = nil, confidence: Double? = nil, issues: [Issue] = []
  ) {
    self.segment = segment
    self.range = range
    self.source = source
    self.translation = translation
    self.origin = origin
    self.confidence = confidence
    self.issues = issues
  }

  /// Cites a translated segment.
  public init(_ translation: Translation) {
    self.init(
      segment: translation.segment.id, range: translation.segment.range,
      source: translation.segment.text, translation: translation.target.nonEmpty,
      origin: translation.origin, confidence: translation.confidence, issues: translation.issues)
  }
}
