/// Where the parts of a fuzzy index lie in one stretch of bytes, in memory as in its file.
struct IndexLayout {
  /// The numbers at the start of the bytes, of eight bytes each.
  struct Header {
    /// `JURUFZ` and the version of the layout and of the tokenizer.
    static let magic: UInt64 = 0x4a55_5255_465a_0001
    static let size = 12 * 8

    /// The random identifier of the memory, in two parts.
    var memory: (UInt64, UInt64) = (0, 0)
    /// The greatest number of an entry, and the hash of that entry's source.
    var lastEntry: Int64 = 0
    var lastHash: Int64 = 0
    /// The greatest number of a change in the history.
    var lastChange: Int64 = 0
    var units = 0
    var tokens = 0
    var vocabulary = 0
    var vocabularyBytes = 0
    var postings = 0
    /// The greatest number of words of a unit.
    var longest = 0
  }

  let header: Header
  let entries, signatures, offsets, tokens, lengthStarts, vocabularyEnds, vocabularyBytes,
    slots, postingStarts, postingUnits, postingPlaces: Int
  let slotCount: Int
  /// The length of the whole in bytes.
  let size: Int

  init(_ header: Header) {
    self.header = header
    var slots = 16
    while slots < header.vocabulary * 2 { slots *= 2 }
    slotCount = slots
    var end = Header.size
    func place(_ count: Int, _ bytes: Int) -> Int {
      defer { end += (count * bytes + 7) / 8 * 8 }
      return end
    }
    entries = place(header.units, 8)
    signatures = place(header.units, 8)
    offsets = place(header.units + 1, 4)
    tokens = place(header.tokens, 4)
    lengthStarts = place(header.longest + 2, 4)
    vocabularyEnds = place(header.vocabulary + 1, 4)
    vocabularyBytes = place(header.vocabularyBytes, 1)
    self.slots = place(slotCount, 4)
    postingStarts = place(header.vocabulary + 1, 4)
    postingUnits = place(header.postings, 4)
    postingPlaces = place(header.postings, 1)
    size = end
  }
}

extension IndexLayout.Header {
  /// - Returns: nil where the bytes are no index of this version.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.size else { return nil }
    func number(_ index: Int) -> UInt64 { bytes.load(fromByteOffset: index * 8, as: UInt64.self) }
    func count(_ index: Int) -> Int { Int(truncatingIfNeeded: number(index)) }
    guard number(0) == Self.magic else { return nil }
    memory = (number(1), number(2))
    lastEntry = Int64(bitPattern: number(3))
    lastHash = Int64(bitPattern: number(4))
    lastChange = Int64(bitPattern: number(5))
    (units, tokens, vocabulary) = (count(6), count(7), count(8))
    (vocabularyBytes, postings, longest) = (count(9), count(10), count(11))
    let limit = 1 << 40
    let counts = [units, tokens, vocabulary, vocabularyBytes, postings, longest]
    guard counts.allSatisfy({ (0..<limit).contains($0) }) else { return nil }
  }

  func write(to bytes: UnsafeMutableRawBufferPointer) {
    let numbers: [UInt64] = [
      Self.magic, memory.0, memory.1, UInt64(bitPattern: lastEntry),
      UInt64(bitPattern: lastHash), UInt64(bitPattern: lastChange), UInt64(units),
      UInt64(tokens), UInt64(vocabulary), UInt64(vocabularyBytes), UInt64(postings),
      UInt64(longest),
    ]
    for (index, number) in numbers.enumerated() {
      bytes.storeBytes(of: number, toByteOffset: index * 8, as: UInt64.self)
    }
  }
}
