/// A set of columns of the rule table as bits: the symbols that may stand as a rule's later part.
struct SymbolSet: BitwiseCopyable, Sendable {
  static let capacity = 256

  private var words: SIMD4<UInt64> = .zero

  init() {}

  @inline(__always)
  mutating func insert(_ column: Int) {
    words[column >> 6] |= 1 << UInt64(column & 63)
  }

  @inline(__always)
  mutating func formUnion(_ other: SymbolSet) { words |= other.words }

  @inline(__always)
  func meets(_ other: SymbolSet) -> Bool {
    let common = words & other.words
    return common[0] | common[1] | common[2] | common[3] != 0
  }

  func write(to writer: inout NumberWriter) {
    for index in words.indices { writer.write(words[index]) }
  }

  /// Reads what `write` wrote.
  init(_ reader: inout NumberReader) {
    for index in words.indices { words[index] = reader.number() }
  }
}
