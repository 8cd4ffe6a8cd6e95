/// What a line of Markdown is by its first bytes, after the specification of CommonMark.
enum MarkdownLine {
  /// The length of `## ` and the level of the heading; nil where the line is none.
  static func headingMark(_ text: ArraySlice<UInt8>) -> (width: Int, level: Int)? {
    let level = text.prefix(7).prefix { $0 == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let spaces = text.dropFirst(level).prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard spaces > 0, text.count > level + spaces else { return nil }
    return (level + spaces, level)
  }

  /// The end of a heading's text, without a closing run of `#`.
  static func headingEnd(_ text: ArraySlice<UInt8>) -> Int {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == 0x23 { end -= 1 }
    guard end < text.endIndex, end > text.startIndex, text[end - 1] == 0x20 else {
      return text.endIndex
    }
    return end
  }

  /// The level that a line of `===` or `---` gives to the line above it.
  static func underlineLevel(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, text.count >= 2, text.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == 0x3D ? 1 : first == 0x2D ? 2 : nil
  }

  /// Whether the line is a thematic break: three or more of `-`, `*` or `_`.
  static func isBreak(_ text: ArraySlice<UInt8>) -> Bool {
    let marks = text.filter { $0 != 0x20 && $0 != 0x09 }
    guard let first = marks.first, [0x2D, 0x2A, 0x5F].contains(first) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// Whether the line opens or closes a fenced block.
  static func isFence(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
  }

  /// Whether the line only says where a link leads: `[name]: https://…`.
  static func isLinkDefinition(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0x5B, let close = text.firstIndex(of: 0x5D), close > text.startIndex + 1,
      close + 1 < text.endIndex, text[close + 1] == 0x3A, text[text.startIndex + 1] != 0x5E
    else { return false }
    let rest = text[(close + 2)...].drop { $0 == 0x20 }
    return ["http", "/", "<", "#", "mailto:"].contains { rest.starts(with: $0.utf8) }
  }

  /// Whether the line is the row under a table's head: `|---|:--:|`.
  static func isTableRule(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(0x7C) && text.contains(0x2D)
      && text.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
  }
}
