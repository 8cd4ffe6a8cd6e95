extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without white space at its ends.
  public var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return "" }
    if first.isVisibleASCII, last.isVisibleASCII { return String(self) }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing but white space in a text of UTF-8.
  var isBlank: Bool {
    guard let first else { return true }
    return !first.isVisibleASCII
      && String(decoding: self, as: UTF8.self).allSatisfy(\.isWhitespace)
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }
}
