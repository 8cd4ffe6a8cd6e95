/// Finds the lines of tab-separated files by their first field, or by its first word, without
/// making a string of any line that isn't asked for.
struct EntryIndex: Sendable {
  private let files: [DataFile]
  /// Where each file's offsets begin: they count through all files.
  private let starts: [Int]
  private let keyEndsAtSpace: Bool
  private let table: EntryTable

  /// Indexes `files` by the first field, or with `byFirstWord` by the first word of it.
  ///
  /// - Complexity: O(files) where the build made the table, else O(length of the files).
  init(_ files: [DataFile], byFirstWord: Bool = false) {
    self.files = files
    keyEndsAtSpace = byFirstWord
    var total = 0
    let starts = files.map { file in
      defer { total += file.bytes.count + 1 }
      return total
    }
    self.starts = starts
    table =
      files.first?.index.map { EntryTable($0) }
      ?? EntryTable(
        zip(files, starts).flatMap { file, start in
          Self.keys(of: file.bytes, byFirstWord: byFirstWord).map { ($0.hash, start + $0.offset) }
        })
  }

  /// The table as a file, which the build adds to the data; nil for an index of no files.
  var compiled: DataFile? {
    files.first.map { DataFile(name: $0.name + Self.suffix, bytes: table.bytes) }
  }

  /// What a table's name has after that of the first of its files.
  static let suffix = ".index"

  /// The hash of each line's key, and where the line begins.
  private static func keys(
    of bytes: DataBytes, byFirstWord: Bool
  ) -> [(hash: UInt32, offset: Int)] {
    var keys: [(UInt32, Int)] = []
    var start = 0
    while start < bytes.count {
      if bytes[start] > 0x20 && bytes[start] != UInt8(ascii: "#") {
        var end = start
        while end < bytes.count, bytes[end] != 9, bytes[end] != 10,
          !(byFirstWord && bytes[end] == 0x20)
        {
          end += 1
        }
        keys.append((EntryTable.hash(bytes[start..<end].buffer), start))
        start = end
      }
      start = bytes.endOfLine(from: start) + 1
    }
    return keys
  }

  /// The lines whose key is `key`, in the order of the files.
  ///
  /// - Complexity: O(length of the key + number of lines found), expected.
  func lines(for key: String) -> [DataLine] {
    var found: [DataLine] = []
    var key = key
    key.withUTF8 { key in
      table.offsets(of: EntryTable.hash(key)) { offset in
        if let line = line(at: offset, key: key) { found.append(line) }
      }
    }
    return found
  }

  /// Every line, for the check of the whole data.
  var allLines: [DataLine] { files.flatMap(\.lines) }

  /// The line at `offset`, nil where its key isn't `key`.
  private func line(at offset: Int, key: UnsafeBufferPointer<UInt8>) -> DataLine? {
    guard let number = starts.lastIndex(where: { $0 <= offset }) else { return nil }
    let bytes = files[number].bytes
    let start = offset - starts[number]
    let end = start + key.count
    guard end <= bytes.count, bytes[start..<end].buffer.elementsEqual(key),
      end == bytes.count || bytes[end] == 9 || bytes[end] == 10
        || (keyEndsAtSpace && bytes[end] == 0x20)
    else { return nil }
    return DataLine(file: files[number], range: start..<bytes.endOfLine(from: end))
  }
}
