/// The text of a block while rules take parts out of it.
struct BlockText {
  private(set) var block: Block
  private let source: String

  init(_ block: Block, of source: String) {
    self.block = block
    self.source = source
  }

  func string(_ range: SourceRange) -> String {
    let utf8 = block.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(block.text[start..<end])
  }

  /// The range without white space at its ends.
  func trimmed(_ range: SourceRange) -> SourceRange {
    let text = SourceText(string(range))
    return text.trimmed(SourceRange(0, text.bytes.count)).shifted(by: range.lowerBound)
  }

  /// Takes `ranges` out, with the white space around each, but for one space where words would
  /// run together.
  ///
  /// - Parameter ranges: in order, none inside another.
  /// - Complexity: O(bytes of the block), for all ranges together.
  mutating func remove(_ ranges: [SourceRange]) {
    let text = SourceText(block.text)
    var kept: [SourceRange] = []
    var start = 0
    for range in ranges {
      let gap = Self.gap(around: range, in: text)
      if gap.lowerBound > start { kept.append(SourceRange(start, gap.lowerBound)) }
      start = Swift.max(start, gap.upperBound)
    }
    if start < text.bytes.count { kept.append(SourceRange(start, text.bytes.count)) }
    block = Block(kind: block.kind, pieces: pieces(kept), of: source)
  }

  private static func gap(around range: SourceRange, in text: SourceText) -> SourceRange {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while upper < text.bytes.count, text.whiteSpace(at: upper) > 0 {
      upper += text.whiteSpace(at: upper)
    }
    while lower > 0, text.bytes[lower - 1] == 0x20 || (9...13).contains(text.bytes[lower - 1]) {
      lower -= 1
    }
    guard lower > 0, upper < text.bytes.count else { return SourceRange(lower, upper) }
    // `kata (noise).` becomes `kata.`
    if ".,;:!?)".utf8.contains(text.bytes[upper]) { return SourceRange(lower, upper) }
    // One byte of white space stays, before or after what is taken.
    if lower < range.lowerBound { return SourceRange(lower + 1, upper) }
    let endsInOneByte = upper > range.upperBound && text.whiteSpace(at: upper - 1) == 1
    return SourceRange(lower, endsInOneByte ? upper - 1 : upper)
  }

  /// The pieces of the article's text that make up ranges of the block's text, both in order.
  private func pieces(_ ranges: [SourceRange]) -> [SourceRange] {
    var found: [SourceRange] = []
    var passed = 0
    var next = 0
    for piece in block.pieces {
      while next < ranges.count {
        let lower = Swift.max(ranges[next].lowerBound - passed, 0)
        let upper = Swift.min(ranges[next].upperBound - passed, piece.count)
        if lower < upper {
          found.append(SourceRange(piece.lowerBound + lower, piece.lowerBound + upper))
        }
        guard ranges[next].upperBound <= passed + piece.count else { break }
        next += 1
      }
      passed += piece.count
    }
    return found
  }
}
