import Articles

/// What is needed of an article to find its copies and the others that report the same event. It is
/// small beside the article, so that thousands can be held.
public struct ArticleProfile: Sendable {
  public let path: String
  /// The title in Indonesian.
  public let title: String?
  /// ISO 8601, as the article states it.
  public let published: String?
  /// The publisher, or the address that the article names.
  public let source: String?
  /// Whom the article credits: agencies, other media.
  public let credits: [String]
  /// The words of the text.
  public let length: Int
  /// The day of publication; where the article states none, the first day that its text gives in
  /// figures, which in news is that of the report or near it.
  let day: CalendarDay?
  let shingles: Shingles
  let signature: MinHash
  /// How often each content word stands in it, by the word's hash; the title's count twice.
  let words: [UInt64: Int]

  /// - Complexity: O(words of the article).
  public init(
    path: String, segments: [Segment], metadata: ArticleMetadata, cues: SummaryCues,
    credits: CreditReader
  ) {
    self.path = path
    let titles = segments.filter { $0.kind == .title }.map(\.text)
    title = titles.first ?? metadata.title
    published = metadata.published
    source = [metadata.source, metadata.place].compactMap { $0 }.joined(separator: " · ").nonEmpty
    self.credits = credits.credits(of: segments, metadata: metadata)
    day = metadata.published.flatMap { CalendarDay(iso: $0) } ?? Self.statedDay(in: segments)
    let text = segments.filter { $0.kind != .title && $0.kind != .caption }
      .flatMap { SourceWords($0.text).words }
    length = text.count
    shingles = Shingles(of: text)
    signature = MinHash(shingles)
    var counts: [UInt64: Int] = [:]
    let titleWords = title.map { SourceWords($0).words } ?? []
    for word in text + titleWords + titleWords where !cues.stopWords.contains(word) {
      counts[word, default: 0] += 1
    }
    words = counts
  }

  /// The first day in parentheses: `Senin (14/7/2025)`.
  private static func statedDay(in segments: [Segment]) -> CalendarDay? {
    segments.lazy.flatMap { $0.text.split(separator: "(").dropFirst() }.compactMap { text in
      let numbers = text.prefix { $0 != ")" }.split(separator: "/").map { Int($0) ?? 0 }
      guard numbers.count == 3 else { return nil }
      return CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
    }.first
  }

  /// Whether this article credits what `other` is published by.
  func isCrediting(_ other: ArticleProfile) -> Bool {
    guard let source = other.source.map(Self.key) else { return false }
    return credits.contains { credit in
      let key = Self.key(credit)
      return key.count > 2 && source.contains(key)
    }
  }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
