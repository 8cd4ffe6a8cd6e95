import Articles

/// How a segment of an article is read.
public struct SourceReading: Sendable {
  public let segment: Segment
  public let words: [SourceWord]
  /// Whom and what the segment names, in order.
  public let mentions: [SourceMention]
  /// The words that stand for somebody, by their place among `words`, each with the number of the
  /// entity that it stands for, as mentions have it; only where it is certain.
  public let pronouns: [Int: Int]
  /// The dates, times and amounts that the segment names.
  public let entities: [EntityMention]

  public init(
    segment: Segment, words: [SourceWord], mentions: [SourceMention], pronouns: [Int: Int],
    entities: [EntityMention]
  ) {
    self.segment = segment
    self.words = words
    self.mentions = mentions
    self.pronouns = pronouns
    self.entities = entities
  }

  /// The segment's text between two words, both included.
  public func text(of words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return text(of: self.words[first].range.union(self.words[last].range))
  }

  /// The segment's text in a range of bytes.
  public func text(of range: SourceRange) -> String {
    let bytes = segment.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(segment.text[start..<bytes.index(start, offsetBy: range.count)])
  }
}
