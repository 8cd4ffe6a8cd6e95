/// Finds the lines of tab-separated files by their first field, or by its first word, without
/// making a string of any line that isn't asked for.
///
/// Open addressing over FNV-1a hashes; built by one scan of the files at start.
struct EntryIndex: Sendable {
  /// A line: which file's, and where in it; `hash` tells most other keys apart.
  private struct Slot: BitwiseCopyable {
    var hash: UInt32
    var offset: Int32
  }

  private let files: [DataFile]
  /// Where each file's offsets begin: they count through all files.
  private let starts: [Int]
  private let slots: [Slot]
  private let keyEndsAtSpace: Bool

  /// Indexes `files` by the first field, or with `byFirstWord` by the first word of it.
  init(_ files: [DataFile], byFirstWord: Bool = false) {
    self.files = files
    keyEndsAtSpace = byFirstWord
    var total = 0
    var starts: [Int] = []
    var keys: [Slot] = []
    keys.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count } / 24)
    for file in files {
      starts.append(total)
      Self.scan(file.bytes, byFirstWord: byFirstWord) { hash, start in
        keys.append(Slot(hash: hash, offset: Int32(total + start)))
      }
      total += file.bytes.count + 1
    }
    self.starts = starts
    var capacity = 64
    while capacity * 2 < keys.count * 3 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, offset: -1), count: capacity)
    slots.withUnsafeMutableBufferPointer { slots in
      for key in keys {
        var slot = Int(key.hash) & (capacity - 1)
        while slots[slot].offset >= 0 { slot = (slot + 1) & (capacity - 1) }
        slots[slot] = key
      }
    }
    self.slots = slots
  }

  /// Calls `found` with the hash of each line's key and where the line begins.
  private static func scan(
    _ bytes: DataBytes, byFirstWord: Bool, found: (UInt32, Int) -> Void
  ) {
    var start = 0
    while start < bytes.count {
      if bytes[start] > 0x20 && bytes[start] != UInt8(ascii: "#") {
        var end = start
        var hash: UInt32 = 0x811C_9DC5
        while end < bytes.count, bytes[end] != 9, bytes[end] != 10,
          !(byFirstWord && bytes[end] == 0x20)
        {
          hash = (hash ^ UInt32(bytes[end])) &* 0x0100_0193
          end += 1
        }
        found(mixed(hash), start)
        start = end
      }
      start = bytes.endOfLine(from: start) + 1
    }
  }

  private static func mixed(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }

  /// The lines whose key is `key`, in the order of the files.
  ///
  /// - Complexity: O(length of the key + number of lines found), expected.
  func lines(for key: String) -> [DataLine] {
    var found: [DataLine] = []
    var key = key
    key.withUTF8 { key in
      var hash: UInt32 = 0x811C_9DC5
      for byte in key { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = Self.mixed(hash)
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot].offset >= 0 {
        if slots[slot].hash == hash, let line = line(at: Int(slots[slot].offset), key: key) {
          found.append(line)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return found
  }

  /// Every line, for the check of the whole data.
  var allLines: [DataLine] { files.flatMap(\.lines) }

  /// The line at `offset`, nil where its key isn't `key`.
  private func line(at offset: Int, key: UnsafeBufferPointer<UInt8>) -> DataLine? {
    var number = starts.count - 1
    while starts[number] > offset { number -= 1 }
    let bytes = files[number].bytes
    let start = offset - starts[number]
    let end = start + key.count
    guard end <= bytes.count, bytes[start..<end].buffer.elementsEqual(key),
      end == bytes.count || bytes[end] == 9 || bytes[end] == 10
        || (keyEndsAtSpace && bytes[end] == 0x20)
    else { return nil }
    return DataLine(file: files[number], range: start..<bytes.endOfLine(from: end))
  }
}
