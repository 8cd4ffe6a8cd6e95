import Articles

/// What stands between quotation marks in a text: the words, without the marks.
struct QuotationSpans {
  /// Byte offsets, in order.
  private(set) var ranges: [SourceRange] = []
  /// Whether the text begins within a quotation, and whether it ends in one.
  private(set) var beginsInside = false
  private(set) var endsInside = false

  /// - Parameter isInside: whether the text before it left a quotation open.
  /// - Complexity: O(length of the text).
  init(_ text: String, isInside: Bool) {
    let bytes = Array(text.utf8)
    var start: Int? = isInside ? 0 : nil
    beginsInside = isInside
    var index = 0
    while index < bytes.count {
      let mark = Self.mark(bytes, at: index)
      let length = mark?.length ?? 1
      if let mark {
        let isClosing = mark.kind == .closing || (mark.kind == .straight && start != nil)
        if isClosing {
          if let opened = start { ranges.append(SourceRange(opened, index)) }
          start = nil
        } else {
          start = index + length
        }
      }
      index += length
    }
    endsInside = start != nil
    if let start, start < bytes.count { ranges.append(SourceRange(start, bytes.count)) }
  }

  private enum Kind { case straight, opening, closing }

  private static func mark(_ bytes: [UInt8], at index: Int) -> (kind: Kind, length: Int)? {
    if bytes[index] == UInt8(ascii: "\"") { return (.straight, 1) }
    if bytes[index] == 0xC2, index + 1 < bytes.count {
      if bytes[index + 1] == 0xAB { return (.opening, 2) }
      if bytes[index + 1] == 0xBB { return (.closing, 2) }
    }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    switch bytes[index + 2] {
    case 0x9C, 0x9E: return (.opening, 3)
    case 0x9D: return (.closing, 3)
    default: return nil
    }
  }
}
