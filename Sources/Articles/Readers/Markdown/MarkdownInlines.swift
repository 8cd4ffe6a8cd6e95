/// Finds the marks within a block of Markdown and keeps what stands between them.
struct MarkdownInlines {
  let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  /// What is left of `lines` without emphasis, addresses of links, pictures, tags and escapes.
  ///
  /// - Complexity: O(bytes).
  func kept(of lines: [SourceRange]) -> [SourceRange] {
    var dropped: [SourceRange] = []
    var emphasis = MarkdownEmphasis(source.bytes)
    var linkEnds: [Int: Int] = [:]
    let brackets = MarkdownBrackets(source.bytes, lines)
    for line in lines {
      var position = line.lowerBound
      while position < line.upperBound {
        position = scan(
          at: position, end: line.upperBound, brackets, &dropped, &emphasis, &linkEnds)
      }
    }
    dropped += emphasis.matched
    dropped.sort { $0.lowerBound < $1.lowerBound }
    return remove(dropped, from: lines)
  }

  /// The words that describe a picture, where the lines hold nothing else.
  func pictureText(in lines: [SourceRange]) -> SourceRange? {
    guard lines.count == 1, let line = lines.first.map(source.trimmed), line.count > 4,
      source.bytes[line.lowerBound] == 0x21, source.bytes[line.lowerBound + 1] == 0x5B,
      let close = MarkdownBrackets(source.bytes, [line]).closing(of: line.lowerBound + 1),
      let end = addressEnd(
        after: close, end: line.upperBound, MarkdownBrackets(source.bytes, [line])),
      end == line.upperBound
    else { return nil }
    return SourceRange(line.lowerBound + 2, close)
  }

  /// Handles the byte at `position` and returns where to go on.
  private func scan(
    at position: Int, end: Int, _ brackets: MarkdownBrackets, _ dropped: inout [SourceRange],
    _ emphasis: inout MarkdownEmphasis,
    _ linkEnds: inout [Int: Int]
  ) -> Int {
    let bytes = source.bytes
    switch bytes[position] {
    case 0x5C where position + 1 < end && Self.isPunctuation(bytes[position + 1]):
      dropped.append(SourceRange(position, position + 1))
      return position + 2
    case 0x2A, 0x5F, 0x7E:
      return emphasis.add(at: position, end: end)
    case 0x60:
      dropped.append(SourceRange(position, position + 1))
    case 0x21 where position + 1 < end && bytes[position + 1] == 0x5B:
      guard let close = brackets.closing(of: position + 1),
        let after = addressEnd(after: close, end: end, brackets)
      else { break }
      dropped.append(SourceRange(position, after))
      return after
    case 0x5B:
      if position + 1 < end, bytes[position + 1] == 0x5E,
        let close = brackets.closing(of: position)
      {
        dropped.append(SourceRange(position, close + 1))
        return close + 1
      }
      guard let close = brackets.closing(of: position),
        let after = addressEnd(after: close, end: end, brackets)
      else { break }
      dropped.append(SourceRange(position, position + 1))
      dropped.append(SourceRange(close, after))
      linkEnds[close] = after
    case 0x3C:
      guard let close = tagEnd(of: position, end: end) else { break }
      dropped.append(SourceRange(position, close))
      return close
    case 0x26 where bytes[position...].prefix(5).elementsEqual("&amp;".utf8):
      dropped.append(SourceRange(position + 1, position + 5))
    case 0x5D:
      // The end of a link whose text was passed: its address was dropped already.
      if let linkEnd = linkEnds[position] { return linkEnd }
    default: break
    }
    return position + 1
  }

  /// Where `(address)` or `[name]` after the `]` at `close` ends; nil where there is neither.
  private func addressEnd(after close: Int, end: Int, _ brackets: MarkdownBrackets) -> Int? {
    guard close + 1 < end else { return nil }
    if source.bytes[close + 1] == 0x5B { return brackets.closing(of: close + 1).map { $0 + 1 } }
    guard source.bytes[close + 1] == 0x28 else { return nil }
    var depth = 0
    for offset in (close + 1)..<end {
      switch source.bytes[offset] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      // No address holds a bracket as it is; to stop here keeps the search linear.
      case 0x5B, 0x5D: return nil
      default: break
      }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }

  /// Where a tag or an address in angle brackets ends.
  private func tagEnd(of start: Int, end: Int) -> Int? {
    guard start + 1 < end, Self.isTagStart(source.bytes[start + 1]) else { return nil }
    let close = source.bytes[(start + 1)..<end].firstIndex { $0 == 0x3E || $0 == 0x3C }
    guard let close, source.bytes[close] == 0x3E else { return nil }
    return close + 1
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x21 || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
      || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private func remove(_ dropped: [SourceRange], from lines: [SourceRange]) -> [SourceRange] {
    var kept: [SourceRange] = []
    var next = 0
    for line in lines {
      var start = line.lowerBound
      while next < dropped.count, dropped[next].lowerBound < line.upperBound {
        if dropped[next].lowerBound > start {
          kept.append(SourceRange(start, dropped[next].lowerBound))
        }
        start = Swift.max(start, dropped[next].upperBound)
        next += 1
      }
      if start < line.upperBound { kept.append(SourceRange(start, line.upperBound)) }
    }
    return kept
  }
}
