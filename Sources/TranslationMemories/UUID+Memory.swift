import Foundation

extension UUID {
  /// An identifier that begins with the time (RFC 9562, version 7), so that an index of many grows
  /// at its end; the rest is random.
  static func timeOrdered(_ date: Date = Date()) -> UUID {
    // Not `UUID()`, which opens the system's source of random numbers each time.
    var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) { bytes in
      bytes.storeBytes(of: UInt64.random(in: 0...UInt64.max), as: UInt64.self)
      bytes.storeBytes(of: UInt64.random(in: 0...UInt64.max), toByteOffset: 8, as: UInt64.self)
      let time = UInt64(max(0, date.milliseconds))
      for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: time >> (40 - 8 * index)) }
      bytes[6] = 0x70 | bytes[6] & 0x0F
      bytes[8] = 0x80 | bytes[8] & 0x3F
    }
    return UUID(uuid: bytes)
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
