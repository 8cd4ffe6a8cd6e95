import Articles

/// How likely a word of the target language is after the two before it: a language model of
/// n-grams with back-off (Katz 1987), read from an ARPA file.
///
/// The n-grams lie in an open-addressing table of eight ASCII bytes each, which the build makes and
/// puts into the binary, so that nothing is read at start: five bytes of a hash, two of the cost,
/// one of the back-off. A wrong n-gram is found once in about a thousand million look-ups.
struct NGramModel: Sendable {
  /// What the model says of an n-gram, in nats.
  typealias Record = (cost: Float, backOff: Float)

  /// A word of a text, looked up.
  struct Word: BitwiseCopyable, Sendable {
    fileprivate let id: UInt64
    /// The model's record of the word alone, nil where it doesn't know it.
    fileprivate let record: Record?
  }

  /// What stands before a word: the last word, and the one before that.
  struct Context: BitwiseCopyable, Equatable, Sendable {
    fileprivate let earlier: UInt64
    fileprivate let last: Word
    /// The back-off of the two, nil where the model doesn't know them as neighbours.
    fileprivate let backOff: Float?

    static func == (one: Context, other: Context) -> Bool {
      one.earlier == other.earlier && one.last.id == other.last.id
    }
  }

  private let table: DataBytes
  private let capacity: Int

  /// What a word costs that the model doesn't know, in nats.
  private static let unknownCost: Float = 12

  /// Takes the file as it is written, or as the build packed it.
  init(_ file: DataFile, problems: inout DataProblems) {
    let isWritten = file.bytes.buffer.starts(with: Array("\\data\\".utf8))
    table = isWritten ? DataBytes(NGramTable(file, problems: &problems).text) : file.bytes
    capacity = table.count / NGramTable.recordSize
  }

  /// The beginning of a sentence.
  var start: Context { Context(earlier: 0, last: word("<s>"), backOff: nil) }

  /// The end of a sentence.
  var end: Word { word("</s>") }

  func word(_ text: some StringProtocol) -> Word {
    let id = Self.id(of: text)
    return Word(id: id, record: record(Self.key(id)))
  }

  /// Whether the model has met a word.
  func knows(_ word: some StringProtocol) -> Bool { self.word(word).record != nil }

  /// Goes on by `word`.
  ///
  /// An n-gram is in the model only where its shorter ones are, so that most are never looked for.
  /// - Returns: the cost of the word after `context`, in nats.
  func advance(_ context: inout Context, by word: Word) -> Float {
    guard capacity > 0 else { return 0 }
    let last = context.last
    let pair =
      last.record != nil && word.record != nil ? record(Self.key(last.id, word.id)) : nil
    defer {
      // What no n-gram of the model begins with makes no difference any more.
      context = Context(earlier: pair == nil ? 0 : last.id, last: word, backOff: pair?.backOff)
    }
    if pair != nil, context.backOff != nil,
      let triple = record(Self.key(context.earlier, last.id, word.id))
    {
      return triple.cost
    }
    return (context.backOff ?? 0)
      + (pair?.cost ?? (last.record?.backOff ?? 0) + (word.record?.cost ?? Self.unknownCost))
  }

  /// The word without regard to case; all numbers are one.
  static func id(of word: some StringProtocol) -> UInt64 {
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
  static func key(_ first: UInt64) -> UInt64 { mixed(first) }

  @inline(__always)
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { mixed(key(first) ^ second) }

  @inline(__always)
  static func key(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
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

  private func record(_ key: UInt64) -> Record? {
    guard capacity > 0 else { return nil }
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
