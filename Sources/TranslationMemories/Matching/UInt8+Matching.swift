extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isCapital: Bool { self &- 0x41 < 26 }
  /// A mark that a number has between its digits.
  var joinsDigits: Bool { self == 0x2C || self == 0x2E || self == 0x2F || self == 0x3A }
  /// A mark after an address that is not part of it.
  var endsAddress: Bool {
    switch self {
    case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3E, 0x3F, 0x5D: true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character at an offset, with its length in bytes.
  func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
    var decoder = UTF8()
    var iterator = self[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (" ", 1) }
    return (scalar, UTF8.width(scalar))
  }

  func startsWord(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return self[index].isLetter || self[index].isDigit }
    return scalar(at: index).value.properties.isAlphabetic
  }

  func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
    guard index + prefix.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount {
      if self[index + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 { return false }
    }
    return true
  }

  /// The last word of a range, in small letters.
  func lastWord(of range: Range<Int>) -> String {
    let word = self[range].reversed().prefix { $0.isLetter }.reversed()
    return String(decoding: Array(word), as: UTF8.self).lowercased()
  }
}
