/// Writes whole numbers as text that a string literal can hold.
///
/// A number is digits of five bits each, the least first, as the bytes from `0` to `O`; all but
/// the last have a sixth bit, and lie from `P` to `o` (the way of LEB128).
struct NumberWriter {
  private(set) var bytes: [UInt8] = []

  static let zero = UInt8(ascii: "0")
  static let more: UInt8 = 32

  mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 31 {
      bytes.append(Self.zero + Self.more + UInt8(rest & 31))
      rest >>= 5
    }
    bytes.append(Self.zero + UInt8(rest))
  }

  /// Writes a number that may be below zero, the sign in its lowest bit.
  mutating func write(_ number: some SignedInteger & FixedWidthInteger) {
    let wide = Int64(number)
    write(UInt64(bitPattern: wide << 1 ^ wide >> 63))
  }

  mutating func write(_ number: Float) { write(UInt64(number.bitPattern)) }

  /// Writes how many elements there are, and each.
  mutating func write<Element>(
    _ elements: some Collection<Element>, each: (Element, inout NumberWriter) -> Void
  ) {
    write(UInt64(elements.count))
    for element in elements { each(element, &self) }
  }
}
