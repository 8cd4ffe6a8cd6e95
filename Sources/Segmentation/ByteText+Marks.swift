/// Quotation marks, brackets and marks that end sentences.
extension ByteText {
  /// What a mark at the end of a sentence is.
  enum EndMark {
    case fullStop, strong, ellipsis, wide
  }

  /// The mark at `index` that may end a sentence, and its length in bytes.
  func endMark(at index: Int) -> (mark: EndMark, length: Int)? {
    switch self[index] {
    case UInt8(ascii: "."): return (.fullStop, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.strong, 1)
    case 0xE2 where self[index + 1] == 0x80:
      switch self[index + 2] {
      case 0xA6: return (.ellipsis, 3)
      case 0xBC, 0xBD: return (.strong, 3)
      default: return nil
      }
    case 0xE3 where self[index + 1] == 0x80 && self[index + 2] == 0x82: return (.wide, 3)
    case 0xEF where self[index + 1] == 0xBC && (self[index + 2] == 0x81 || self[index + 2] == 0x9F):
      return (.wide, 3)
    default: return nil
    }
  }

  /// The length of the double quotation mark at `index`, of whatever shape, 0 where none stands.
  /// Two single marks make a double one; which way a curly one turns is not trusted.
  func doubleQuote(at index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: "\""): return 1
    case UInt8(ascii: "'"): return self[index + 1] == UInt8(ascii: "'") ? 2 : 0
    case UInt8(ascii: "`"): return self[index + 1] == UInt8(ascii: "`") ? 2 : 0
    case 0xC2: return self[index + 1] == 0xAB || self[index + 1] == 0xBB ? 2 : 0
    case 0xE2 where self[index + 1] == 0x80:
      return (0x9C...0x9F).contains(self[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The length of the single quotation mark at `index`, 0 where none stands.
  func singleQuote(at index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return 1
    case 0xE2 where self[index + 1] == 0x80:
      switch self[index + 2] {
      case 0x98...0x9B, 0xB9, 0xBA: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The length of the quotation mark at `index`, 0 where none stands.
  func quote(at index: Int) -> Int {
    let double = doubleQuote(at: index)
    return double > 0 ? double : singleQuote(at: index)
  }

  /// The length of the dash or bullet at `index`, 0 where none stands.
  func dash(at index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return 1
    case 0xC2: return self[index + 1] == 0xB7 ? 2 : 0
    case 0xE2:
      switch (self[index + 1], self[index + 2]) {
      case (0x80, 0x90...0x95), (0x80, 0xA2), (0x97, 0x8F), (0x96, 0xAA), (0x96, 0xBA): return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Whether a mark stands right before `index` that a word may follow without a space: a
  /// quotation mark, an opening bracket, a comma, a slash, a dash between words.
  func isWordEdge(before index: Int) -> Bool {
    switch self[index - 1] {
    case 0x22, 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3B, 0x5B, 0x5D, 0x60, 0x7B, 0x2A: return true
    case 0xA0, 0xAB, 0xBB: return self[index - 2] == 0xC2
    default:
      return self[index - 3] == 0xE2 && self[index - 2] == 0x80 && self[index - 1] != 0x99
        && self[index - 1] != 0x90 && self[index - 1] != 0x91
    }
  }
}
