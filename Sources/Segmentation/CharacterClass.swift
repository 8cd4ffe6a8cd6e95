/// What a character is to the tokenizer, told from its UTF-8 bytes.
enum CharacterClass {
  case letter, digit, space, mark, symbol

  /// The class of the character that begins at `position`, and its length in bytes.
  @inline(__always)
  static func classify(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (kind: CharacterClass, length: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    return beyondASCII(bytes, at: position)
  }

  private static let ascii: [CharacterClass] = (0..<128).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "*"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "`"):
      .symbol
    default: .mark
    }
  }

  /// Letters are most of what lies beyond ASCII; the punctuation block, Latin-1's signs and the
  /// CJK marks are told apart from them.
  private static func beyondASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (kind: CharacterClass, length: Int) {
    let lead = bytes[position]
    let wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let length = min(wanted, bytes.count - position)
    guard length == wanted else { return (.symbol, length) }
    let second = bytes[position + 1]
    switch lead {
    case 0xC2:
      switch second {
      case 0xA0, 0xAD: return (.space, 2)
      case 0xAB, 0xBB, 0xB7: return (.mark, 2)
      case 0xAA, 0xB5, 0xBA: return (.letter, 2)
      default: return (.symbol, 2)
      }
    case 0xC3:
      return (second == 0x97 || second == 0xB7 ? .symbol : .letter, 2)
    case 0xE2:
      let third = bytes[position + 2]
      guard second == 0x80 else {
        return (second == 0x81 && third == 0xA0 ? .space : .symbol, 3)
      }
      switch third {
      case 0x80...0x8F, 0xA8...0xAF: return (.space, 3)
      default: return (.mark, 3)
      }
    case 0xE3 where second == 0x80: return (bytes[position + 2] == 0x80 ? .space : .mark, 3)
    case 0xEF where second == 0xBB: return (.space, 3)
    case 0xF0...: return (.symbol, length)
    default: return (.letter, length)
    }
  }
}
