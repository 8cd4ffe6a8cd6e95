/// A unit of translation: a sentence, a heading, an item of a list.
public struct Segment: Hashable, Sendable {
  /// What a segment is.
  public enum Kind: String, Codable, Sendable {
    case title, heading, sentence, caption, line
    case listItem = "list-item"
  }

  /// `s1`, `s2`, … in the order of the article.
  public let id: String
  /// The index of the segment's block in its article.
  public let block: Int
  public let kind: Kind
  /// Where the segment lies in the article's text.
  public let range: SourceRange
  /// The segment's text, without white space at its ends.
  public let text: String
  /// What the sentences before it say for it; nil where no engine has read them, or it stands alone.
  public var background: SegmentBackground?

  public init(id: String, block: Int, kind: Kind, range: SourceRange, text: String) {
    self.id = id
    self.block = block
    self.kind = kind
    self.range = range
    self.text = text
  }

  /// Where a range of the segment's text lies in the article's text.
  ///
  /// - Parameter block: the block that the segment was cut from; nil where the segment is a line,
  ///   from which nothing was taken.
  public func articleRange(of inner: SourceRange, in block: Block?) -> SourceRange {
    if let block, let start = block.offset(ofSource: range.lowerBound) {
      return block.sourceRange(of: inner.shifted(by: start))
    }
    return inner.shifted(by: range.lowerBound)
  }
}
