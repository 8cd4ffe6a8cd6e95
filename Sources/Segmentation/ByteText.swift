/// UTF-8 bytes with the questions that a segmenter asks of a position: what stands here?
///
/// Reading past either end gives 0, which is no character of a text.
struct ByteText {
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.count = bytes.count
  }

  /// The byte at `index`, 0 outside the text.
  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? bytes[index] : 0
  }

  /// The bytes of `range`.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// The length of the white space character at `index`, 0 where none stands.
  @inline(__always)
  func space(at index: Int) -> Int {
    switch self[index] {
    case 0x20, 0x09...0x0D: index < count ? 1 : 0
    case 0xC2: self[index + 1] == 0xA0 || self[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      switch (self[index + 1], self[index + 2]) {
      case (0x80, 0x80...0x8B), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): 3
      default: 0
      }
    case 0xE3: self[index + 1] == 0x80 && self[index + 2] == 0x80 ? 3 : 0
    case 0xEF: self[index + 1] == 0xBB && self[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// The first position from `index` on that holds no white space.
  func skippingSpace(from index: Int) -> Int {
    var index = index
    while true {
      let length = space(at: index)
      if length == 0 { return index }
      index += length
    }
  }

  /// The end of what comes before `index` and isn't white space, `floor` at the least.
  func skippingSpaceBackward(from index: Int, to floor: Int) -> Int {
    var index = index
    while index > floor {
      if space(at: index - 1) == 1 {
        index -= 1
      } else if index - 2 >= floor, space(at: index - 2) == 2 {
        index -= 2
      } else if index - 3 >= floor, space(at: index - 3) == 3 {
        index -= 3
      } else {
        break
      }
    }
    return index
  }

  /// The length in bytes of the character that starts at `index`, at least 1.
  func length(at index: Int) -> Int {
    switch self[index] {
    case 0xF0...0xF7: 4
    case 0xE0...0xEF: 3
    case 0xC0...0xDF: 2
    default: 1
    }
  }

  /// The character at `index`, nil where the bytes are none.
  func scalar(at index: Int) -> Unicode.Scalar? {
    let end = min(index + length(at: index), count)
    guard index >= 0, index < end else { return nil }
    var decoder = UTF8()
    var iterator = bytes[index..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
