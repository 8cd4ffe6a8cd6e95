/// The hash of a word, which is taken in by several bytes at once; the same in every run.
///
/// Source for folding the product of two numbers: Wang Yi, "wyhash" (2019).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in up to eight bytes. What a word is cut into makes a difference to its hash.
  mutating func combine(_ bytes: UInt64) {
    let product = (value ^ bytes).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    value = product.high ^ product.low
  }
}
