/// What a service takes in one request.
public struct RequestLimits: Hashable, Sendable {
  public var texts: Int
  /// Characters (Unicode scalars) of all texts together.
  public var characters: Int

  public init(texts: Int, characters: Int) {
    self.texts = max(1, texts)
    self.characters = max(1, characters)
  }

  /// The texts in as few requests as the limits allow, in order; a text that is too long for them
  /// stands alone.
  ///
  /// - Complexity: O(length of the texts).
  public func batches(of texts: [String]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, text) in texts.enumerated() {
      let length = text.unicodeScalars.count
      if index > start, index - start == self.texts || size + length > characters {
        batches.append(start..<index)
        (start, size) = (index, 0)
      }
      size += length
    }
    if start < texts.count { batches.append(start..<texts.count) }
    return batches
  }
}
