extension String {
  /// How many words there are: what white space parts.
  ///
  /// - Complexity: O(length).
  public var wordCount: Int {
    var text = self
    return text.withUTF8 { bytes in
      var count = 0
      var wasSpace = true
      for index in bytes.indices {
        let byte = bytes[index]
        var isSpace = byte == 0x20 || (9...13).contains(byte)
        if byte >= 0x80 {
          // A byte within a character.
          if byte < 0xC0 { continue }
          isSpace = Self.isWhiteSpace(bytes[index...])
        }
        count += wasSpace && !isSpace ? 1 : 0
        wasSpace = isSpace
      }
      return count
    }
  }

  /// Whether the character that UTF-8 begins with is white space.
  private static func isWhiteSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var bytes = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return false }
    return scalar.properties.isWhitespace
  }
}
