/// The encoding windows-1252, in which older pages and files of Western Europe and Indonesia are.
enum Windows1252 {
  /// The code points of the bytes 0x80 to 0x9F, 0 where there is none, after the WHATWG's index
  /// of windows-1252 without its stand-ins.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The first byte that makes it implausible that `bytes` are windows-1252: one without a
  /// meaning, or one in a run of four bytes beyond ASCII, as other encodings have them.
  static func firstImplausible(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var run = 0
    var high = 0
    var firstHigh: Int?
    for (offset, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        run = 0
        continue
      }
      if byte < 0xA0, upperControls[Int(byte - 0x80)] == 0 { return offset }
      firstHigh = firstHigh ?? offset
      high += 1
      run += 1
      if run == 4 { return offset - 3 }
    }
    return high > 4 && high * 5 > bytes.count ? firstHigh : nil
  }

  /// The text of `bytes`; bytes without a meaning become U+FFFD.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        utf8.append(byte)
        continue
      }
      let point = byte < 0xA0 ? upperControls[Int(byte - 0x80)] : UInt16(byte)
      let scalar = point == 0 ? "\u{FFFD}" : Unicode.Scalar(point) ?? "\u{FFFD}"
      utf8.append(contentsOf: Array(String(Character(scalar)).utf8))
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}
