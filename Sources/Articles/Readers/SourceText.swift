/// A text with its UTF-8 bytes, from which readers make blocks.
struct SourceText {
  let text: String
  let bytes: [UInt8]

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The text of a range.
  func string(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// A block of the ranges, without white space at its ends, soft hyphens and zero-width spaces;
  /// nil where nothing is left.
  ///
  /// - Complexity: O(bytes in the ranges).
  func block(_ kind: Block.Kind, _ ranges: [SourceRange]) -> Block? {
    let pieces = trimmed(ranges.flatMap(withoutInvisible))
    return pieces.isEmpty ? nil : Block(kind: kind, pieces: pieces, of: text)
  }

  /// The length in bytes of the white space at `offset`, 0 where there is none; a no-break space
  /// counts as white space.
  func whiteSpace(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20, 9...13: 1
    case 0xC2: follows([0xA0], offset) || follows([0x85], offset) ? 2 : 0
    case 0xE2:
      if follows([0x80], offset), offset + 2 < bytes.count,
        (0x80...0x8A).contains(bytes[offset + 2]) || [0xA8, 0xA9, 0xAF].contains(bytes[offset + 2])
      {
        3
      } else {
        0
      }
    case 0xE3: follows([0x80, 0x80], offset) ? 3 : 0
    default: 0
    }
  }

  /// The range without white space at its ends.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper {
      let width = whiteSpace(at: lower)
      guard width > 0 else { break }
      lower = Swift.min(upper, lower + width)
    }
    while upper > lower {
      let width = (1...3).first { width in
        upper - width >= lower && whiteSpace(at: upper - width) == width
      }
      guard let width else { break }
      upper -= width
    }
    return SourceRange(lower, upper)
  }

  private func trimmed(_ pieces: [SourceRange]) -> [SourceRange] {
    var pieces = pieces
    while let first = pieces.first {
      let start = trimmed(first).lowerBound
      if start < first.upperBound {
        pieces[0] = SourceRange(start, first.upperBound)
        break
      }
      pieces.removeFirst()
    }
    while let last = pieces.last {
      let end = trimmed(last).upperBound
      if end > last.lowerBound {
        pieces[pieces.count - 1] = SourceRange(last.lowerBound, end)
        break
      }
      pieces.removeLast()
    }
    return pieces
  }

  /// Cuts soft hyphens, zero-width spaces, word joiners and byte-order marks out of a range.
  private func withoutInvisible(_ range: SourceRange) -> [SourceRange] {
    var pieces: [SourceRange] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      let width = bytes[position] < 0xC2 ? 0 : invisible(at: position)
      if width == 0 {
        position += 1
        continue
      }
      if position > start { pieces.append(SourceRange(start, position)) }
      position += width
      start = position
    }
    if start < range.upperBound { pieces.append(SourceRange(start, range.upperBound)) }
    return pieces
  }

  private func invisible(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC2: follows([0xAD], offset) ? 2 : 0
    case 0xE2: follows([0x80, 0x8B], offset) || follows([0x81, 0xA0], offset) ? 3 : 0
    case 0xEF: follows([0xBB, 0xBF], offset) ? 3 : 0
    default: 0
    }
  }

  private func follows(_ rest: [UInt8], _ offset: Int) -> Bool {
    offset + rest.count < bytes.count
      && rest.indices.allSatisfy { bytes[offset + 1 + $0] == rest[$0] }
  }
}
