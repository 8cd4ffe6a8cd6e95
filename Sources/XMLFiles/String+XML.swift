extension String {
  /// The text as it stands in an XML document, in an element or an attribute.
  ///
  /// - Complexity: O(length).
  public var xmlEscaped: String {
    guard utf8.contains(where: \.isSpecial) else { return self }
    var escaped: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      // A reader makes a line feed of it otherwise.
      case 0x0D: escaped += "&#13;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The first character that XML 1.0 has no way to write.
  public var firstXMLForbidden: Unicode.Scalar? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
  }
}

extension UInt8 {
  fileprivate var isSpecial: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x0D: true
    default: false
    }
  }
}
