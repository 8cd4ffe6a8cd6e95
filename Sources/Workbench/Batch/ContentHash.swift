import Glossaries

/// A hash that is the same in every run: FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923),
/// with the number of bytes beside it. Not for secrets.
struct ContentHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private var count = 0

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
      count += 1
    }
    // A byte that UTF-8 never holds, so that `ab`, `c` and `a`, `bc` differ.
    value = (value ^ 0xFF) &* 0x100_0000_01b3
  }

  var description: String { String(value, radix: 16) + "-" + String(count) }

  /// The hash of all terms of a glossary, whatever their files and notes.
  static func of(_ glossary: Glossary) -> String {
    var hash = ContentHash()
    for term in glossary.terms {
      for field in [term.source, term.target, term.partOfSpeech, term.status.rawValue] {
        hash.combine(field.utf8)
      }
    }
    return hash.description
  }
}
