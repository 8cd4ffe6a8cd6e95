/// A hash that is the same in every run and on every machine: FNV-1a with 64 bits
/// (Fowler, Noll and Vo; RFC 9923). Not for secrets.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// The hash of what was taken in.
  public var value: UInt64 { state }

  /// Takes in the bytes of a text and its end, so that `ab`, `c` and `a`, `bc` differ.
  ///
  /// - Complexity: O(number of bytes).
  @inlinable
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
    end()
  }

  /// Takes in the end of a text.
  @inlinable
  public mutating func end() {
    // A byte that UTF-8 never holds.
    combine(0xFF as UInt8)
  }

  /// Takes in a number, its lowest byte first.
  @inlinable
  public mutating func combine(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      combine(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  @inlinable
  public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of one text.
  public static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(text.utf8)
    return hash.value
  }
}
