/// Reads what `NumberWriter` wrote; past the end, all numbers are 0.
struct NumberReader {
  private let bytes: DataBytes
  private var position: Int

  init(_ bytes: DataBytes) {
    self.bytes = bytes
    position = 0
  }

  mutating func number() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let digit = bytes[position] &- NumberWriter.zero
      position += 1
      number |= UInt64(digit & 31) << shift
      if digit < NumberWriter.more { break }
      shift += 5
    }
    return number
  }

  /// A number that may be below zero.
  mutating func signed<Number: SignedInteger & FixedWidthInteger>() -> Number {
    let number = number()
    return Number(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(number & 1))
  }

  mutating func float() -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: number())) }

  /// As many elements as were written.
  mutating func elements<Element>(_ each: (inout NumberReader) -> Element) -> [Element] {
    let count = Int(truncatingIfNeeded: number())
    var elements: [Element] = []
    // Each element took a byte at least.
    guard count >= 0, count <= bytes.count - position else { return elements }
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(each(&self)) }
    return elements
  }
}
