/// Joins lines that were wrapped by hand or by an editor into the paragraphs they come from.
///
/// A line end is a wrap where the next word would not have fitted, or where the sentence plainly
/// goes on; every other line end was meant.
struct LineJoiner {
  /// Each a paragraph or an item of a list, its lines in order.
  private(set) var units: [[TextLine]] = []

  private let source: SourceText
  /// The length of the longest line, where the lines are short enough to have been wrapped.
  private let width: Int?
  private let isSeparated: Bool

  /// Longer lines are paragraphs of their own.
  private static let longestWrap = 110
  private static let shortestWrap = 40

  /// - Parameter isSeparated: whether blank lines part the paragraphs of the file. Where none do,
  ///   a line is a block unless the sentence plainly goes on.
  init(_ source: SourceText, _ lines: [TextLine], isSeparated: Bool) {
    self.source = source
    self.isSeparated = isSeparated
    let longest = lines.map(\.length).max() ?? 0
    width = longest <= Self.longestWrap ? longest : nil
    for line in lines {
      if let last = units.last?.last, isWrapped(last, before: line) {
        units[units.count - 1].append(line)
      } else {
        units.append([line])
      }
    }
  }

  private func isWrapped(_ line: TextLine, before next: TextLine) -> Bool {
    guard next.listMark(in: source) == nil else { return false }
    let ending = TextEnding(source.bytes[line.range.lowerBound..<line.range.upperBound])
    if source.bytes[line.range.upperBound - 1] == 0x3A, line.length < Self.shortestWrap {
      return false
    }
    let goesOn = !ending.isSentenceEnd && startsLowerCase(next)
    guard isSeparated else {
      return goesOn && (Self.shortestWrap...Self.longestWrap).contains(line.length)
    }
    if goesOn { return line.length >= 20 || ending.isOpen }
    guard let width, width >= Self.shortestWrap else { return false }
    let isFull = line.length + 1 + firstWordLength(next) > width
    if ending.isSentenceEnd { return isFull && line.length * 10 >= width * 7 }
    return isFull || line.length * 10 >= width * 8
  }

  private func startsLowerCase(_ line: TextLine) -> Bool {
    (0x61...0x7A).contains(source.bytes[line.range.lowerBound])
  }

  private func firstWordLength(_ line: TextLine) -> Int {
    var position = line.range.lowerBound
    var length = 0
    while position < line.range.upperBound, source.whiteSpace(at: position) == 0 {
      if source.bytes[position] & 0xC0 != 0x80 { length += 1 }
      position += 1
    }
    return length
  }
}
