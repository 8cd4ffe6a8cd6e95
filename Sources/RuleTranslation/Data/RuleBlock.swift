/// A rule as it is written: `rule NAME`, then indented lines of a keyword and a value.
struct RuleBlock {
  struct Line {
    let line: DataLine
    let value: String
  }

  let name: String
  let line: DataLine
  private var lines: [String: [Line]] = [:]

  /// The values of `keyword`, in order.
  subscript(keyword: String) -> [Line] { lines[keyword] ?? [] }

  func number(_ keyword: String) -> Int? { self[keyword].first.flatMap { Int($0.value) } }
  func decimal(_ keyword: String) -> Float? { self[keyword].first.flatMap { Float($0.value) } }

  /// The blocks of a file.
  static func blocks(_ file: DataFile, problems: inout DataProblems) -> [RuleBlock] {
    var blocks: [RuleBlock] = []
    for line in file.lines {
      let text = line.text.drop { $0 == " " || $0 == "\t" }
      let keyword = text.prefix { $0 != " " && $0 != "\t" }
      let rest = text.dropFirst(keyword.count).drop { $0 == " " || $0 == "\t" }
      let value = String(rest.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
      if keyword == "rule" {
        if value.isEmpty { problems.report(line, "a rule needs a name") }
        blocks.append(RuleBlock(name: value, line: line))
      } else if blocks.isEmpty {
        problems.report(line, "expected 'rule NAME' before '\(keyword)'")
      } else {
        blocks[blocks.count - 1].lines[String(keyword), default: []]
          .append(Line(line: line, value: value))
      }
    }
    return blocks
  }

  private init(name: String, line: DataLine) {
    self.name = name
    self.line = line
  }
}
