import Articles

/// A short account of an article in English, each sentence with the Indonesian one behind it.
public struct Summary: Hashable, Sendable {
  /// A sentence of a summary and its citation.
  public struct Sentence: Hashable, Sendable {
    /// The English text, shortened where that is safe.
    public var text: String
    /// The id of the segment that it translates (`s3`).
    public let segment: String
    /// Where that segment lies in the article's text.
    public let range: SourceRange
    /// The segment's Indonesian text.
    public let source: String
    /// The whole English of the segment; the same as `text` where nothing was changed.
    public let translation: String
    /// What `text` leaves out of the translation, in its order.
    public var dropped: [DroppedText] = []
    /// What `text` says in place of pronouns and short names.
    public var resolved: [ResolvedReference] = []

    /// Makes a sentence that says all that its segment's translation does.
    public init(text: String, segment: String, range: SourceRange, source: String) {
      self.text = text
      self.segment = segment
      self.range = range
      self.source = source
      translation = text
    }
  }

  /// The title in English; nil where the article has none that was translated.
  public var title: String?
  /// The title in at most twelve words; nil where it needs no shortening or can't be shortened.
  public var shortTitle: String?
  /// The title in Indonesian.
  public var sourceTitle: String?
  /// The date of publication, ISO 8601.
  public var published: String?
  public var place: String?
  /// The publisher, or the address that the article names.
  public var source: String?
  /// In the article's order; the number of a citation is the sentence's place here, from 1.
  public var sentences: [Sentence]
  /// What the article says on somebody's word or not as a fact, in its order.
  public var statements: [Statement] = []
  /// Whom and what the article names; nil where nobody has looked.
  public var facts: KeyFacts?

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
