/// Words run together in lower case, as a number: blanks, hyphens, commas and full stops don't count,
/// so that `kerja sama`, `kerja-sama` and `kerjasama` are one. The hash is FNV-1a with 64 bits.
struct Spelling: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  /// Takes in a text in lower case; ASCII capitals may stand in it.
  ///
  /// - Complexity: O(number of bytes).
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    if Self.isSeparator(byte) { return }
    let lower = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  func adding(_ text: String) -> Spelling {
    var longer = self
    longer.add(text)
    return longer
  }

  /// Whether the byte stands between words, or says nothing of them.
  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Whether the byte is part of a word.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }
}
