/// The marks of Markdown in the first 200 lines of a text, counted to tell it from plain text.
struct MarkdownMarks {
  private(set) var isMarkdown = false

  /// Front matter, a fenced block, an underlined heading or a link settles it; of the marks that
  /// plain text may hold by chance (`# `, `> `, `**`) it takes two.
  init(_ source: SourceText) {
    let limit = Swift.min(source.bytes.count, 65_536)
    let lines = Array(TextLine.lines(of: source, in: SourceRange(0, limit)).prefix(200))
    if FrontMatter(source, lines) != nil {
      isMarkdown = true
      return
    }
    var score = 0
    for line in lines where !line.isBlank {
      let text = source.bytes[line.range.lowerBound..<line.range.upperBound]
      if MarkdownLine.headingMark(text) != nil { score += score == 0 ? 2 : 1 }
      if text.starts(with: "> ".utf8) { score += 1 }
      if text.starts(with: "```".utf8) { score += 2 }
      if Self.hasLink(text) { score += 2 }
      if Self.hasStrong(text) { score += 1 }
      if score >= 2 { break }
    }
    isMarkdown = score >= 2
  }

  /// Whether `](http`, `](/` or `](#` stands in the line.
  private static func hasLink(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let bracket = rest.firstIndex(of: 0x5D) {
      rest = rest[(bracket + 1)...]
      if rest.starts(with: "(http".utf8) || rest.starts(with: "(/".utf8)
        || rest.starts(with: "(#".utf8)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word is set between two pairs of asterisks.
  private static func hasStrong(_ text: ArraySlice<UInt8>) -> Bool {
    var marks = 0
    var previous: UInt8 = 0x20
    for byte in text {
      if byte == 0x2A && previous == 0x2A {
        marks += 1
        previous = 0x20
      } else {
        previous = byte
      }
    }
    return marks >= 2 && !text.allSatisfy { $0 == 0x2A || $0 == 0x20 }
  }
}
