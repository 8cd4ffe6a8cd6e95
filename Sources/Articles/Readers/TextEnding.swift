/// How a stretch of text ends.
struct TextEnding {
  /// The last byte that is no closing quote or bracket.
  private let last: UInt8?
  private let endsInEllipsis: Bool

  init(_ bytes: some BidirectionalCollection<UInt8>) {
    var rest = bytes[...]
    while let byte = rest.last {
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
        rest = rest.dropLast()
      } else if byte == 0x9D || byte == 0x99, rest.suffix(3).elementsEqual([0xE2, 0x80, byte]) {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    endsInEllipsis = rest.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
    last = rest.last
  }

  /// Whether the text ends with `.`, `!`, `?` or `…`, closing quotes and brackets aside.
  var isSentenceEnd: Bool {
    endsInEllipsis || last == 0x2E || last == 0x21 || last == 0x3F
  }

  /// Whether the text ends with a mark that announces or goes on: `:`, `,`, `;`.
  var isOpen: Bool { last == 0x3A || last == 0x2C || last == 0x3B }
}
