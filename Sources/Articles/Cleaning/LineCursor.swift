/// Finds the lines of a text that hold given offsets, asked for in rising order.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = Self.lineEnd(in: bytes, from: 0)
  }

  /// The line with the byte at `offset`, nil where it is longer than `limit` bytes.
  ///
  /// - Complexity: O(bytes) over all calls together.
  mutating func line(holding offset: Int, upTo limit: Int) -> SourceRange? {
    while offset >= end, end < bytes.count {
      start = end + 1
      end = Self.lineEnd(in: bytes, from: start)
    }
    return end - start <= limit ? SourceRange(start, end) : nil
  }

  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }
}
