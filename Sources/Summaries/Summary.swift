import Articles
import Translation

/// A short account of an article in English, each sentence with the Indonesian ones behind it.
public struct Summary: Hashable, Sendable {
  /// A sentence of a summary, what it cites, and how far it can be trusted.
  public struct Sentence: Hashable, Sendable {
    /// The English text, shortened where that is safe.
    public var text: String
    /// The segments that it says in English, in the article's order; none where a model names none
    /// that there is.
    public var citations: [Citation]
    /// What `text` leaves out of the translation, in its order.
    public var dropped: [DroppedText] = []
    /// What `text` says in place of pronouns and short names.
    public var resolved: [ResolvedReference] = []
    /// What verification did not find in the cited segments; `targetRange` is of `text`.
    public var issues: [Issue] = []
    /// Whether verification has looked at the sentence.
    public var isVerified = false

    /// The id of the first segment cited (`s3`); empty where none is.
    public var segment: String { citations.first?.segment ?? "" }
    /// Where that segment lies in the article's text.
    public var range: SourceRange { citations.first?.range ?? SourceRange(0, 0) }
    /// The segment's Indonesian text.
    public var source: String { citations.first?.source ?? "" }
    /// The whole English of the segment; the same as `text` where nothing was changed.
    public var translation: String { citations.first?.translation ?? text }

    public init(text: String, citations: [Citation]) {
      self.text = text
      self.citations = citations
    }

    /// Makes a sentence that says all that its segment's translation does.
    public init(text: String, segment: String, range: SourceRange, source: String) {
      self.init(
        text: text,
        citations: [Citation(segment: segment, range: range, source: source, translation: text)])
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
  /// In the article's order.
  public var sentences: [Sentence]
  /// What the article says on somebody's word or not as a fact, in its order.
  public var statements: [Statement] = []
  /// Whom and what the article names; nil where nobody has looked.
  public var facts: KeyFacts?
  /// What made it: the rules, or a language model.
  public var maker = Origin.rules
  /// What the reader should know of how it was made: a model that gave no sound answer.
  public var notes: [String] = []
  /// What cleaning took out of the article.
  public var removed: [RemovedText] = []

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

  /// The segments that the sentences cite, none twice, in the order of their first citation. The
  /// number of a citation is its place here, from 1.
  public var citations: [Citation] {
    var known: Set<String> = []
    return sentences.flatMap(\.citations).filter { known.insert($0.segment).inserted }
  }

  /// The numbers of a sentence's citations.
  public func numbers(of sentence: Sentence) -> [Int] {
    let segments = citations.map(\.segment)
    return sentence.citations.compactMap { segments.firstIndex(of: $0.segment) }.map { $0 + 1 }
  }

  /// Whether verification did not find something in what a sentence cites.
  public var needsLook: Bool { sentences.contains { !$0.issues.isEmpty } }

  /// The summary without the sentences of which verification did not find everything.
  public var strict: Summary {
    var summary = self
    summary.sentences = sentences.filter(\.issues.isEmpty)
    return summary
  }
}
