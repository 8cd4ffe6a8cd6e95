import Foundation

extension UUID {
  /// An identifier that begins with the time (RFC 9562, version 7), so that an index of many grows
  /// at its end; the rest is random.
  public static func timeOrdered(_ date: Date = Date()) -> UUID {
    // `UUID()` opens the system's random file each time, and random numbers are a call of the system
    // each: the twelve bits behind the time are its fraction (section 6.2, method 3).
    var random = (UInt64(0), UInt64.random(in: 0...(.max)))
    return withUnsafeMutableBytes(of: &random) { bytes in
      let exact = max(0, date.timeIntervalSince1970 * 1000)
      let time = UInt64(exact)
      for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: time >> (40 - 8 * index)) }
      let fraction = UInt16((exact - exact.rounded(.down)) * 4096)
      bytes[6] = 0x70 | UInt8(fraction >> 8)
      bytes[7] = UInt8(truncatingIfNeeded: fraction)
      bytes[8] = 0x80 | bytes[8] & 0x3F
      return UUID(uuid: bytes.load(as: uuid_t.self))
    }
  }

  var data: Data { withUnsafeBytes(of: uuid) { Data($0) } }

  /// nil where there are not sixteen bytes.
  init?(data: Data) {
    guard data.count == 16 else { return nil }
    var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: data) }
    self.init(uuid: bytes)
  }
}
