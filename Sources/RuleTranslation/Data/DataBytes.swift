/// The bytes of a data file, or of a part of one: those of the binary itself, or those that were
/// read, which are kept as long as anything refers to them.
struct DataBytes: @unchecked Sendable {
  /// Bytes that were read.
  private final class Storage {
    let memory: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String) {
      memory = .allocate(capacity: text.utf8.count)
      _ = memory.initialize(from: text.utf8)
    }

    deinit { memory.deallocate() }
  }

  private let storage: Storage?
  private let base: UnsafePointer<UInt8>
  let count: Int

  /// Keeps a copy of `text`.
  init(_ text: String) {
    let storage = Storage(text)
    self.storage = storage
    count = storage.memory.count
    base = storage.memory.baseAddress.map { UnsafePointer($0) } ?? Self.empty.utf8Start
  }

  /// The bytes of the binary where `text` lies.
  init(_ text: StaticString) {
    storage = nil
    base = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  private static let empty: StaticString = "  "

  private init(storage: Storage?, base: UnsafePointer<UInt8>, count: Int) {
    self.storage = storage
    self.base = base
    self.count = count
  }

  /// A part of these bytes.
  subscript(range: Range<Int>) -> DataBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return DataBytes(storage: storage, base: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  subscript(position: Int) -> UInt8 {
    assert(position >= 0 && position < count)
    return base[position]
  }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
  var string: String { String(decoding: buffer, as: UTF8.self) }

  /// The parts between `separator` bytes; with `keepingEmpty` also those that hold nothing.
  func split(_ separator: UInt8, keepingEmpty: Bool) -> [String] {
    var parts: [String] = []
    var start = 0
    for end in 0...count where end == count || base[end] == separator {
      if keepingEmpty || end > start {
        parts.append(
          String(
            decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self))
      }
      start = end + 1
    }
    return parts
  }

  /// The position of the next line feed from `start` on, or the end.
  ///
  /// Eight bytes at a time: subtracting one from each byte of the difference borrows into the high
  /// bit of the first that is zero.
  func endOfLine(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var end = start
    while end + 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + end).loadUnaligned(as: UInt64.self))
      let difference = word ^ (ones &* UInt64(UInt8(ascii: "\n")))
      let zeros = (difference &- ones) & ~difference & (ones << 7)
      if zeros != 0 { return end + zeros.trailingZeroBitCount / 8 }
      end += 8
    }
    while end < count && base[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}
