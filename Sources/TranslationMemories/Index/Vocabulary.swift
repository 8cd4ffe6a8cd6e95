import Articles

/// The words of a fuzzy index with their numbers, in a table with open addresses.
struct Vocabulary {
  /// Where each word ends in `bytes`, after a zero.
  let ends: UnsafeMutableBufferPointer<UInt32>
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The number of a word plus one, 0 where there is none.
  let slots: UnsafeMutableBufferPointer<UInt32>

  static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(word)
    // The low bits of FNV depend on few of the input's: the high ones are mixed in.
    return hash.value ^ (hash.value >> 29)
  }

  /// The bit of a word in the signatures.
  static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }

  func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(ends[number])..<Int(ends[number + 1])])
  }

  /// The number of a word; nil where it isn't there.
  func number(of word: some RandomAccessCollection<UInt8>, hash: UInt64) -> UInt32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if self.word(Int(number)).elementsEqual(word) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Fills the table; the words are there already.
  func fillSlots() {
    let mask = slots.count - 1
    for number in 0..<(ends.count - 1) {
      var slot = Int(truncatingIfNeeded: Self.hash(of: word(number))) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
