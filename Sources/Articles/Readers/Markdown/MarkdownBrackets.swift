/// The brackets of a block of Markdown, paired.
struct MarkdownBrackets {
  /// The offset of `]` by that of its `[`.
  private var closings: [Int: Int] = [:]

  /// Deeper than any text nests them.
  private static let deepest = 1_000

  /// Pairs the brackets within each of `lines`; those after a backslash are text.
  ///
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8], _ lines: [SourceRange]) {
    for line in lines {
      var open: [Int] = []
      var position = line.lowerBound
      while position < line.upperBound {
        switch bytes[position] {
        case 0x5C: position += 1
        case 0x5B where open.count < Self.deepest: open.append(position)
        case 0x5D: if let start = open.popLast() { closings[start] = position }
        default: break
        }
        position += 1
      }
    }
  }

  /// The `]` that closes the `[` at `start`.
  func closing(of start: Int) -> Int? { closings[start] }
}
