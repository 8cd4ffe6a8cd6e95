/// A stretch of an article that stands by itself: a paragraph, a heading, an item of a list.
public struct Block: Hashable, Sendable {
  /// What a block is in its article.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case title, heading, paragraph, quotation, caption
    case listItem = "list-item"
  }

  /// The parts of the article's text that the block keeps, in order. Where cleaning took a span
  /// out of the middle, there is more than one.
  public let pieces: [SourceRange]
  public let kind: Kind
  /// The block's own text: its pieces joined.
  public let text: String

  /// Makes a block of the `pieces` of `source`.
  public init(kind: Kind, pieces: [SourceRange], of source: String) {
    self.kind = kind
    self.pieces = pieces
    let bytes = source.utf8
    self.text = pieces.map { piece in
      let start = bytes.index(bytes.startIndex, offsetBy: piece.lowerBound)
      let end = bytes.index(start, offsetBy: piece.count)
      return String(source[start..<end])
    }.joined()
  }

  /// Where a range of the block's own text lies in the article's text.
  ///
  /// - Complexity: O(number of pieces).
  public func sourceRange(of range: SourceRange) -> SourceRange {
    SourceRange(
      sourceOffset(of: range.lowerBound, isEnd: false),
      sourceOffset(of: range.upperBound, isEnd: true))
  }

  /// Where in the block's own text a byte of the article's text stands that the block keeps; nil
  /// for one that it doesn't.
  ///
  /// - Complexity: O(number of pieces).
  public func offset(ofSource place: Int) -> Int? {
    var passed = 0
    for piece in pieces {
      if piece.lowerBound <= place && place < piece.upperBound {
        return passed + place - piece.lowerBound
      }
      passed += piece.count
    }
    return nil
  }

  private func sourceOffset(of offset: Int, isEnd: Bool) -> Int {
    var passed = 0
    for piece in pieces {
      let within = offset - passed
      if within < piece.count || (isEnd && within == piece.count) {
        return piece.lowerBound + within
      }
      passed += piece.count
    }
    return pieces.last?.upperBound ?? 0
  }
}
