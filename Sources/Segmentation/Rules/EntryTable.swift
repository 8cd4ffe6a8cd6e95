/// The entries of the segmentation data, looked up by bytes without making a string.
///
/// Open addressing with linear probing over one array of slots; the forms lie end to end in one
/// array of bytes. Hash: FNV-1a, 32 bits.
struct EntryTable: Sendable {
  private struct Slot {
    var hash: UInt32
    var start: Int32
    var count: Int32
    var value: EntryClass
  }

  private var bytes: [UInt8] = []
  private var slots: [Slot]
  private let mask: Int

  /// Builds the table.
  ///
  /// - Complexity: O(total bytes of the forms).
  init(_ entries: [[UInt8]: EntryClass]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, value: []), count: capacity)
    for (form, value) in entries where !form.isEmpty {
      let hash = form.withUnsafeBufferPointer { Self.hash($0) }
      var index = Int(hash) & mask
      while slots[index].count > 0 { index = (index + 1) & mask }
      slots[index] = Slot(
        hash: hash, start: Int32(bytes.count), count: Int32(form.count), value: value)
      bytes += form
    }
  }

  /// The classes of `form`, empty where it has no entry.
  ///
  /// - Complexity: O(`form.count`).
  func classes(of form: UnsafeBufferPointer<UInt8>) -> EntryClass {
    let hash = Self.hash(form)
    var index = Int(hash) & mask
    while slots[index].count > 0 {
      let slot = slots[index]
      if slot.hash == hash, Int(slot.count) == form.count,
        form.elementsEqual(bytes[Int(slot.start)..<Int(slot.start + slot.count)])
      {
        return slot.value
      }
      index = (index + 1) & mask
    }
    return []
  }

  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in form {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    return hash
  }
}
