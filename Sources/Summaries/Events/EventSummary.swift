/// One account in English of what several articles report.
public struct EventSummary: Hashable, Sendable, Codable {
  /// A sentence of an article.
  public struct Citation: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The article's key (`A2`), and the id of the segment (`s3`).
    public let article: String
    public let segment: String
    /// The Indonesian text and its translation.
    public let source: String
    public let english: String

    /// `A2:s3`
    public var description: String { "\(article):\(segment)" }
  }

  /// A sentence of the summary: the English of what is cited first, shortened where that is safe; the
  /// others say much the same, with the same figures.
  public struct Sentence: Hashable, Sendable, Codable {
    public let text: String
    public let citations: [Citation]
    /// What verification did not find in the sentence that is cited first.
    public let issues: [String]
  }

  /// What the articles say of a day or a span of time.
  public struct Moment: Hashable, Sendable, Codable {
    /// As in `DateFact`.
    public let date: String
    public let english: String
    public let citations: [Citation]
  }

  /// The title of the first article in English, or as it is written; where it has more than twelve
  /// words, shortened to them, or the title of the next article of which this is true.
  public let title: String?
  public var sentences: [Sentence]
  /// In the order of the dates.
  public let timeline: [Moment]
  public let disagreements: [Disagreement]

  /// Everything that is cited, in the order of the articles, nothing twice.
  public var citations: [Citation] {
    let all =
      sentences.flatMap(\.citations) + timeline.flatMap(\.citations)
      + disagreements.flatMap { $0.positions.flatMap(\.citations) }
    return Set(all).sorted { $0.sortingKey < $1.sortingKey }
  }
}

extension EventSummary.Citation {
  fileprivate var sortingKey: (Int, Int) {
    (Int(article.dropFirst()) ?? 0, Int(segment.dropFirst()) ?? 0)
  }
}
