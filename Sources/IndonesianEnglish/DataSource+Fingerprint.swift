import RuleTranslation

extension DataSource {
  /// Eight digits that change with every change of the data, comments and examples apart: FNV-1a
  /// with 64 bits (Fowler, Noll and Vo; RFC 9923), its halves folded into 32. Not for secrets.
  ///
  /// - Complexity: O(size of the data).
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in packed.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
