import Foundation

/// Reads an input in batches of whole lines, as large as they come without waiting.
struct LineReader {
  private let descriptor: Int32
  private let path: String?
  private var pending: [UInt8] = []
  /// The index of the last line end in `pending`.
  private var lastLineEnd: Int?
  private var offset = 0
  private var line = 0
  private var isAtEnd = false

  /// Bytes of a batch, where there are as many: some thousand lines.
  private static let batchSize = 1 << 17

  init(descriptor: Int32, path: String?) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Whether the next batch can be had without waiting for the input.
  var isReady: Bool {
    if isAtEnd { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// The next lines; nil at the end.
  ///
  /// - Throws: `InputError`.
  mutating func next() throws(InputError) -> LineBatch? {
    while true {
      if let lastLineEnd, isAtEnd || pending.count >= Self.batchSize || !isReady {
        return take(through: lastLineEnd)
      }
      if isAtEnd { return pending.isEmpty ? nil : take(through: pending.count - 1) }
      let chunk = try InputFile.chunk(of: descriptor, path: path, capacity: Self.batchSize)
      isAtEnd = chunk.isEmpty
      if let end = chunk.lastIndex(of: 0x0A) { lastLineEnd = pending.count + end }
      pending += chunk
      skipByteOrderMark()
    }
  }

  private mutating func skipByteOrderMark() {
    guard offset == 0, pending.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    pending.removeFirst(3)
    offset = 3
    lastLineEnd = lastLineEnd.map { $0 - 3 }
  }

  private mutating func take(through last: Int) -> LineBatch {
    let bytes = pending[...last]
    let batch = LineBatch(bytes: bytes, offset: offset, firstLine: line, path: path)
    pending = Array(pending[(last + 1)...])
    lastLineEnd = nil
    offset += bytes.count
    line += bytes.count { $0 == 0x0A }
    return batch
  }
}
