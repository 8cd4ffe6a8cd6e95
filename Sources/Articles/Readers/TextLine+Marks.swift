extension TextLine {
  /// The length in bytes of the mark of a list item with the white space after it, and whether
  /// it is a number; nil where the line is no item.
  func listMark(in source: SourceText) -> (width: Int, isNumber: Bool)? {
    let bytes = source.bytes
    var position = range.lowerBound
    let isBullet: Bool
    if position < range.upperBound, [0x2D, 0x2A, 0x2B].contains(bytes[position]) {
      position += 1
      isBullet = true
    } else if let width = Self.bulletWidth(bytes, position) {
      position += width
      isBullet = true
    } else {
      let digits = bytes[position..<range.upperBound].prefix(4).prefix {
        (0x30...0x39).contains($0)
      }
      guard (1...3).contains(digits.count) else { return nil }
      position += digits.count
      guard position < range.upperBound, [0x2E, 0x29].contains(bytes[position]) else { return nil }
      position += 1
      isBullet = false
    }
    guard position < range.upperBound else { return nil }
    let space = source.whiteSpace(at: position)
    guard space > 0 else { return nil }
    while position < range.upperBound, source.whiteSpace(at: position) > 0 {
      position += source.whiteSpace(at: position)
    }
    return position < range.upperBound ? (position - range.lowerBound, !isBullet) : nil
  }

  /// `•`, `‣`, `◦`, `▪`, `●`, `–`.
  private static func bulletWidth(_ bytes: [UInt8], _ position: Int) -> Int? {
    guard position + 2 < bytes.count, bytes[position] == 0xE2 else { return nil }
    let rest = (bytes[position + 1], bytes[position + 2])
    switch rest {
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0xA6), (0x96, 0xAA), (0x97, 0x8F): return 3
    default: return nil
    }
  }

  /// Whether the line ends as a sentence does: with `.`, `!`, `?`, `…`, before closing quotes
  /// and brackets too.
  func endsSentence(in source: SourceText) -> Bool {
    TextEnding(source.bytes[range.lowerBound..<range.upperBound]).isSentenceEnd
  }
}
