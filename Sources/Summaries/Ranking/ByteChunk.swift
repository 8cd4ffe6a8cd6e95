/// Up to eight bytes of a text, looked at all at once.
///
/// Source: Lamport, "Multiple Byte Processing with Full-Word Instructions" (CACM 18, 1975).
struct ByteChunk {
  static let size = MemoryLayout<UInt64>.size

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits = 0x80 * ones

  /// The bytes, the first lowest; 0 behind the end of the text.
  private let bytes: UInt64
  /// The high bit of each byte that is a small letter, a letter, or a digit of ASCII.
  private let letters: UInt64
  private let digits: UInt64

  /// The bytes of a text from an index on.
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    bytes = Self.bytes(of: UnsafeRawBufferPointer(text), at: index)
    let low = bytes & ~Self.highBits
    letters = Self.within("a", "z", low | 0x20 * Self.ones) & ~bytes
    digits = Self.within("0", "9", low) & ~bytes
  }

  private static func bytes(of text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    let missing = index + size - text.count
    if missing <= 0 {
      return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    if text.count >= size {
      let last = text.loadUnaligned(fromByteOffset: text.count - size, as: UInt64.self)
      return UInt64(littleEndian: last) >> UInt64(8 &* missing)
    }
    return text[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The high bit of each byte of ASCII that is within bounds.
  private static func within(
    _ least: Unicode.Scalar, _ most: Unicode.Scalar, _ bytes: UInt64
  ) -> UInt64 {
    let (atLeast, more) = (0x80 - UInt64(least.value), 0x7F - UInt64(most.value))
    return (bytes &+ atLeast &* ones) & ~(bytes &+ more &* ones) & highBits
  }

  /// How many letters and digits it begins with.
  var wordLength: Int { (~(letters | digits) & Self.highBits).trailingZeroBitCount &>> 3 }

  /// Its first bytes, letters in lower case.
  func lowercased(_ count: Int) -> UInt64 { (bytes | letters &>> 2) & Self.first(count) }

  /// Whether one of its first bytes is a digit.
  func hasDigit(_ count: Int) -> Bool { digits & Self.first(count) != 0 }

  private static func first(_ count: Int) -> UInt64 {
    .max &>> UInt64(truncatingIfNeeded: 8 &* (size &- count))
  }
}
