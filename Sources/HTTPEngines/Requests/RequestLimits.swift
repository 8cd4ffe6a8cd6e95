/// What a service takes in one request.
public struct RequestLimits: Hashable, Sendable {
  public var texts: Int
  /// Characters (Unicode scalars) of all texts together.
  public var characters: Int
  /// Bytes of all texts together, as JSON writes them.
  public var bytes: Int

  public init(texts: Int, characters: Int, bytes: Int = .max) {
    self.texts = max(1, texts)
    self.characters = max(1, characters)
    self.bytes = max(1, bytes)
  }

  /// The texts in as few requests as the limits allow, in order; a text that is too long for them
  /// stands alone.
  ///
  /// - Complexity: O(length of the texts).
  public func batches(of texts: [String]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var (length, size) = (0, 0)
    for (index, text) in texts.enumerated() {
      let own = text.unicodeScalars.count
      let bytes = text.jsonByteCount
      if index > start,
        index - start == self.texts || length + own > characters || size + bytes > self.bytes
      {
        batches.append(start..<index)
        (start, length, size) = (index, 0, 0)
      }
      length += own
      size += bytes
    }
    if start < texts.count { batches.append(start..<texts.count) }
    return batches
  }
}

extension String {
  /// The bytes of the text as a string in an array of JSON.
  fileprivate var jsonByteCount: Int {
    utf8.reduce(3) { count, byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: count + 2
      case 0..<0x20: count + 6
      default: count + 1
      }
    }
  }
}
