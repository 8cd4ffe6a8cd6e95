extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    if let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isVisibleASCII, last.isVisibleASCII
    {
      return String(self)
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    guard let first = unicodeScalars.first else { return true }
    return !first.isVisibleASCII && allSatisfy(\.isWhitespace)
  }
}

extension Unicode.Scalar {
  fileprivate var isVisibleASCII: Bool { value > 0x20 && value < 0x7F }
}
