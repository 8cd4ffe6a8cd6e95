/// A hash that is the same in every run and on every machine: FNV-1a with 64 bits
/// (Fowler, Noll and Vo; RFC 9923). Not for secrets.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in a text and its end, so that `ab`, `c` and `a`, `bc` differ.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    // A byte that UTF-8 never holds.
    combine(0xFF)
  }

  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(text)
    return hash.value
  }
}
