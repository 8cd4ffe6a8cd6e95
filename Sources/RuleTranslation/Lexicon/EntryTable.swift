/// The hash table of an index of entries as the build puts it into the binary, where it is read in
/// place: ten bytes a slot, five of a key's hash and five of where its line begins.
///
/// Open addressing over FNV-1a hashes. Six bits are a byte from `0` to `o`.
struct EntryTable: Sendable {
  static let slotSize = 10
  private static let hashDigits = 5
  private static let zero = UInt8(ascii: "0")
  /// The first byte of a slot that holds nothing.
  private static let empty = UInt8(ascii: "/")

  let bytes: DataBytes
  private let capacity: Int

  /// Takes a table that was made before.
  init(_ bytes: DataBytes) {
    self.bytes = bytes
    capacity = bytes.count / Self.slotSize
  }

  /// Makes a table of keys' hashes, and where the line of each begins.
  init(_ keys: [(hash: UInt32, offset: Int)]) {
    let capacity = keys.count * 3 / 2 + 1
    var slots = [UInt8](repeating: Self.empty, count: capacity * Self.slotSize)
    for key in keys {
      var slot = Self.slot(of: key.hash, capacity: capacity)
      while slots[slot * Self.slotSize] != Self.empty { slot = (slot + 1) % capacity }
      let record = UInt64(key.hash) | UInt64(key.offset) << (6 * Self.hashDigits)
      for digit in 0..<Self.slotSize {
        slots[slot * Self.slotSize + digit] =
          Self.zero + UInt8(truncatingIfNeeded: record >> (6 * UInt64(digit)) & 63)
      }
    }
    self.init(DataBytes(String(decoding: slots, as: UTF8.self)))
  }

  /// Thirty bits that are the same for the same bytes.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return (hash ^ (hash >> 15)) & 0x3FFF_FFFF
  }

  private static func slot(of hash: UInt32, capacity: Int) -> Int {
    Int((UInt64(hash) * UInt64(capacity)) >> 30)
  }

  /// Calls `found` with where each line begins whose key has this hash, in the order of the keys.
  func offsets(of hash: UInt32, found: (Int) -> Void) {
    guard capacity > 0 else { return }
    var slot = Self.slot(of: hash, capacity: capacity)
    while bytes[slot * Self.slotSize] != Self.empty {
      var record: UInt64 = 0
      for digit in 0..<Self.slotSize {
        let value = UInt64(bytes[slot * Self.slotSize + digit] - Self.zero)
        record |= value << (6 * UInt64(digit))
      }
      if UInt32(truncatingIfNeeded: record & 0x3FFF_FFFF) == hash {
        found(Int(record >> (6 * UInt64(Self.hashDigits))))
      }
      slot = (slot + 1) % capacity
    }
  }
}
