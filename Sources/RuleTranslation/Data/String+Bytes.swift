/// Cutting text by bytes: language data are large, and their marks are ASCII.
extension String {
  /// The parts between `separator`, empty ones left out.
  func pieces(between separator: UInt8 = UInt8(ascii: " ")) -> [String] {
    var text = self
    return text.withUTF8 { bytes in
      var pieces: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == separator {
        if end > start { pieces.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return pieces
    }
  }

  /// The text before and after the first `separator`, nil where there is none.
  func halves(at separator: UInt8) -> (String, String)? {
    guard let place = utf8.firstIndex(of: separator) else { return nil }
    return (String(self[..<place]), String(self[utf8.index(after: place)...]))
  }

  /// The text with a blank for each `_`.
  var blanksForUnderscores: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    return String(
      decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
