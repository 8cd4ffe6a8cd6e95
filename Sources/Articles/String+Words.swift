extension String {
  /// How many words there are: what white space parts.
  ///
  /// - Complexity: O(length).
  public var wordCount: Int {
    var count = 0
    var isInside = false
    for scalar in unicodeScalars {
      let isSpace =
        scalar.isASCII
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
