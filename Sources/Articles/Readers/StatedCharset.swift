/// The encoding that a page states of itself in `<meta charset>` or its older form.
enum StatedCharset: Equatable {
  case utf8, windows1252
  case other(String)

  /// Looks for the statement in the first 4,096 bytes; the HTML standard asks for 1,024.
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> StatedCharset? {
    let head = String(
      decoding: bytes.prefix(4096).map { $0 < 0x80 ? ($0 | lowerCaseBit(of: $0)) : 0x3F },
      as: UTF8.self)
    guard head.contains("<meta") || head.contains("<?xml") else { return nil }
    for key in ["charset", "encoding"] {
      var rest = head[...]
      while let found = rest.firstRange(of: key) {
        rest = rest[found.upperBound...]
        let value = rest.drop(while: { $0 == " " })
        guard value.first == "=" else { continue }
        let name = value.dropFirst().drop(while: { " \"'".contains($0) })
          .prefix(while: { $0.isLetter || $0.isNumber || "-_:".contains($0) })
        guard !name.isEmpty else { continue }
        return StatedCharset(name: String(name))
      }
    }
    return nil
  }

  private init(name: String) {
    switch name {
    case "utf-8", "utf8": self = .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1",
      "us-ascii", "ascii":
      // The WHATWG Encoding Standard reads all of these as windows-1252.
      self = .windows1252
    default: self = .other(name)
    }
  }

  private static func lowerCaseBit(of byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? 0x20 : 0
  }
}
