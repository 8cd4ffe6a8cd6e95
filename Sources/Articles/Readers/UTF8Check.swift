/// Whether bytes are UTF-8, and if not, where they stop being it.
struct UTF8Check {
  /// The offset of the first byte that is in no well-formed sequence.
  private(set) var firstInvalid: Int?
  /// Whether there is a well-formed sequence of two bytes or more.
  private(set) var hasMultibyte = false
  /// Whether the bytes end inside a sequence of which at least two bytes are there.
  private(set) var isCutShort = false

  /// Checks all `bytes`, beyond the first fault too.
  ///
  /// The ranges are those of table 3-7, "Well-Formed UTF-8 Byte Sequences", of the Unicode
  /// Standard.
  ///
  /// - Complexity: O(bytes).
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    let count = bytes.count
    while position < count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let (length, isWhole) = Self.sequence(in: bytes, at: position)
      if isWhole {
        hasMultibyte = true
        position += length
        continue
      }
      if firstInvalid == nil { firstInvalid = position }
      isCutShort = length >= 2 && position + length == count
      position += Swift.max(1, length)
    }
  }

  /// The number of bytes at `position` that belong to one sequence, and whether it is complete.
  private static func sequence(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (length: Int, isWhole: Bool) {
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[position] {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: needed = 4
    default: return (0, false)
    }
    var length = 1
    while length < needed, position + length < bytes.count {
      let allowed = length == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[position + length]) else { return (length, false) }
      length += 1
    }
    return (length, length == needed)
  }
}
