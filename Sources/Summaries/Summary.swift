import Articles

/// A short account of an article in English, each sentence with the Indonesian one behind it.
public struct Summary: Hashable, Sendable {
  /// A sentence of a summary and its citation.
  public struct Sentence: Hashable, Sendable, Codable {
    /// The English text.
    public let text: String
    /// The id of the segment that it translates (`s3`).
    public let segment: String
    /// Where that segment lies in the article's text.
    public let range: SourceRange
    /// The segment's Indonesian text.
    public let source: String

    public init(text: String, segment: String, range: SourceRange, source: String) {
      self.text = text
      self.segment = segment
      self.range = range
      self.source = source
    }
  }

  /// The title in English; nil where the article has none that was translated.
  public var title: String?
  /// The title in Indonesian.
  public var sourceTitle: String?
  /// The date of publication, ISO 8601.
  public var published: String?
  public var place: String?
  /// The publisher, or the address that the article names.
  public var source: String?
  /// In the article's order; the number of a citation is the sentence's place here, from 1.
  public var sentences: [Sentence]

  public init(
    title: String? = nil, sourceTitle: String? = nil, published: String? = nil,
    place: String? = nil, source: String? = nil, sentences: [Sentence]
  ) {
    self.title = title
    self.sourceTitle = sourceTitle
    self.published = published
    self.place = place
    self.source = source
    self.sentences = sentences
  }
}
