import Articles

/// How likely a word of the target language is after the two before it: a language model of
/// n-grams with back-off (Katz 1987), read from an ARPA file.
///
/// The n-grams lie in an open-addressing table of eight ASCII bytes each, which the build makes and
/// puts into the binary, so that nothing is read at start: five bytes of a hash, two of the cost,
/// one of the back-off. A wrong n-gram is found once in about a thousand million look-ups.
struct NGramModel: Sendable {
  /// A word as the model knows it.
  typealias WordID = UInt64

  /// What stands before a word: the last word, and the one before that.
  struct Context: Hashable, BitwiseCopyable, Sendable {
    let earlier: WordID
    let last: WordID

    func followed(by word: WordID) -> Context { Context(earlier: last, last: word) }
  }

  private let table: DataBytes
  private let capacity: Int

  /// The beginning of a sentence.
  static let start = Context(earlier: 0, last: id(of: "<s>"))
  static let end = id(of: "</s>")
  /// What a word costs that the model doesn't know, in nats.
  private static let unknownCost: Float = 12

  /// Takes the file as it is written, or as the build packed it.
  init(_ file: DataFile, problems: inout DataProblems) {
    let isWritten = file.bytes.buffer.starts(with: Array("\\data\\".utf8))
    table = isWritten ? DataBytes(NGramTable(file, problems: &problems).text) : file.bytes
    capacity = table.count / NGramTable.recordSize
  }

  /// The cost of `word` after `context`, in nats.
  func cost(of word: WordID, after context: Context) -> Float {
    guard capacity > 0 else { return 0 }
    if let found = record(Self.key(context.earlier, context.last, word)) { return found.cost }
    let backOff = record(Self.key(context.earlier, context.last))?.backOff ?? 0
    if let found = record(Self.key(context.last, word)) { return backOff + found.cost }
    let further = record(Self.key(context.last))?.backOff ?? 0
    return backOff + further + (record(Self.key(word))?.cost ?? Self.unknownCost)
  }

  /// The word without regard to case; all numbers are one.
  static func id(of word: some StringProtocol) -> WordID {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var isFirst = true
    for byte in word.utf8 {
      if isFirst && byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { return number }
      isFirst = false
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  private static let number = id(of: "#")

  @inline(__always)
  static func key(_ first: WordID) -> UInt64 { mixed(first) }

  @inline(__always)
  static func key(_ first: WordID, _ second: WordID) -> UInt64 { mixed(key(first) ^ second) }

  @inline(__always)
  static func key(_ first: WordID, _ second: WordID, _ third: WordID) -> UInt64 {
    mixed(key(first, second) ^ third)
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9e37_79b9_7f4a_7c15
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  private func record(_ key: UInt64) -> (cost: Float, backOff: Float)? {
    let wanted = NGramTable.fingerprint(of: key)
    var slot = NGramTable.slot(of: key, capacity: capacity)
    let base = UnsafeRawPointer(table.buffer.baseAddress!)
    while true {
      let record = UInt64(
        littleEndian: base.loadUnaligned(
          fromByteOffset: slot * NGramTable.recordSize, as: UInt64.self))
      if record & NGramTable.fingerprintMask == wanted { return NGramTable.values(of: record) }
      if UInt8(truncatingIfNeeded: record) == NGramTable.empty { return nil }
      slot = slot + 1 < capacity ? slot + 1 : 0
    }
  }
}
