import RuleTranslation

extension DataSource {
  /// Eight digits that change with every change of the data, comments and empty lines apart:
  /// FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923), its halves folded into 32. Not for
  /// secrets.
  ///
  /// - Complexity: O(size of the data).
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func combine(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      // A byte that UTF-8 never holds ends each part.
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    for file in files {
      combine(file.name.utf8)
      for line in file.text.utf8.split(separator: UInt8(ascii: "\n")) {
        let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
        if first != nil && first != UInt8(ascii: "#") { combine(line) }
      }
    }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
