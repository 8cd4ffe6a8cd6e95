/// A line of a data file, with the place that messages and traces name.
struct DataLine: Sendable {
  private let source: DataFile
  /// Where it stands in its file, the end of the line left out.
  let range: Range<Int>

  init(file: DataFile, range: Range<Int>) {
    source = file
    let hasReturn = range.last.map { file.bytes[$0] == UInt8(ascii: "\r") } ?? false
    self.range = range.lowerBound..<(range.upperBound - (hasReturn ? 1 : 0))
  }

  var file: String { source.name }

  /// Counted from 1.
  ///
  /// - Complexity: O(length of the file before the line): it is counted when a message asks.
  var number: Int {
    1 + source.bytes.buffer[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
  }

  /// `lexicon/nouns.tsv:12`
  var place: String { "\(file):\(number)" }

  /// Whether it begins with a blank or a tab, and so belongs to a line above.
  var isIndented: Bool {
    range.first.map { source.bytes[$0] == UInt8(ascii: " ") || source.bytes[$0] == 9 } ?? false
  }

  var bytes: DataBytes { source.bytes[range] }
  var text: String { bytes.string }

  /// The line's words, blanks or tabs between them.
  func words() -> [String] {
    let bytes = bytes
    var words: [String] = []
    var start = 0
    for end in 0...bytes.count {
      guard
        end == bytes.count || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
      else { continue }
      if end > start { words.append(bytes[start..<end].string) }
      start = end + 1
    }
    return words
  }

  /// What stands before the first tab.
  var firstField: String {
    let bytes = bytes
    return bytes[0..<(bytes.buffer.firstIndex(of: UInt8(ascii: "\t")) ?? bytes.count)].string
  }

  /// The line's fields, one tab between them.
  func fields() -> [String] { bytes.split(UInt8(ascii: "\t"), keepingEmpty: true) }
}
