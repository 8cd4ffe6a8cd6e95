/// A rule as it is written: `rule NAME`, then indented lines of a keyword and a value.
struct RuleBlock {
  struct Line: Sendable {
    let line: DataLine
    private let bytes: DataBytes
    var value: String { bytes.string }

    init(line: DataLine, bytes: DataBytes) {
      self.line = line
      self.bytes = bytes
    }
  }

  let name: String
  let line: DataLine
  /// Where the block stands in its file.
  private(set) var range: Range<Int>
  private(set) var lines: [(keyword: String, line: Line)] = []

  /// The values of `keyword`, in order.
  subscript(keyword: String) -> [Line] {
    lines.compactMap { $0.keyword == keyword ? $0.line : nil }
  }

  /// The first value of `keyword`.
  func first(_ keyword: String) -> Line? { lines.first { $0.keyword == keyword }?.line }

  func number(_ keyword: String) -> Int? { first(keyword).flatMap { Int($0.value) } }
  func decimal(_ keyword: String) -> Float? { first(keyword).flatMap { Float($0.value) } }

  /// The blocks of a file, or of a part of it.
  static func blocks(
    _ file: DataFile, in range: Range<Int>? = nil, problems: inout DataProblems
  ) -> [RuleBlock] {
    var blocks: [RuleBlock] = []
    for line in file.lines(in: range ?? 0..<file.bytes.count) {
      let (keyword, value) = parts(of: line)
      if keyword == "rule" {
        if value.count == 0 { problems.report(line, "a rule needs a name") }
        blocks.append(RuleBlock(name: value.string, line: line))
      } else if blocks.isEmpty {
        problems.report(line, "expected 'rule NAME' before '\(keyword)'")
      } else {
        blocks[blocks.count - 1].add(keyword, Line(line: line, bytes: value))
      }
    }
    return blocks
  }

  /// The block that `blocks` found at `range`.
  init(in file: DataFile, at range: Range<Int>) {
    var ignored = DataProblems()  // it was found
    let blocks = Self.blocks(file, in: range, problems: &ignored)
    self = blocks.first ?? RuleBlock(name: "", line: DataLine(file: file, range: range))
  }

  private mutating func add(_ keyword: String, _ line: Line) {
    lines.append((keyword, line))
    range = range.lowerBound..<line.line.range.upperBound
  }

  /// A line's first word, and what follows it without white space around.
  private static func parts(of line: DataLine) -> (keyword: String, value: DataBytes) {
    let bytes = line.bytes
    func isBlank(_ position: Int) -> Bool {
      bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
        || bytes[position] == UInt8(ascii: "\r")
    }
    var start = 0
    while start < bytes.count, isBlank(start) { start += 1 }
    var end = start
    while end < bytes.count, !isBlank(end) { end += 1 }
    var value = end
    while value < bytes.count, isBlank(value) { value += 1 }
    var last = bytes.count
    while last > value, isBlank(last - 1) { last -= 1 }
    return (bytes[start..<end].string, bytes[value..<last])
  }

  private init(name: String, line: DataLine) {
    self.name = name
    self.line = line
    range = line.range
  }
}
