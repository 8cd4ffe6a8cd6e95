import Articles

extension DataSource {
  /// Eight digits that change with every change of the data, comments and empty lines apart: a
  /// stable hash, its halves folded into 32 bits.
  ///
  /// - Complexity: O(size of the data).
  public var fingerprint: String {
    var hash = StableHash()
    for file in files {
      hash.combine(file.name.utf8)
      for line in file.lines { hash.combine(line.bytes.buffer) }
    }
    let digits = String(UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
