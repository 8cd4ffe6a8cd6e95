/// A set of symbols as bits.
struct SymbolSet: Sendable {
  static let capacity = 512

  private var words: SIMD8<UInt64> = .zero

  @inline(__always)
  mutating func insert(_ symbol: Symbol) {
    words[Int(symbol) >> 6] |= 1 << UInt64(symbol & 63)
  }

  @inline(__always)
  func meets(_ other: SymbolSet) -> Bool {
    let common = words & other.words
    return common != .zero
  }
}
