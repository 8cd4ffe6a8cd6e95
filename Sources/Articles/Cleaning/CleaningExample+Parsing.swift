extension CleaningExample {
  /// Reads `take BEFORE => AFTER` or `leave TEXT`; ` ¶ ` parts blocks, ` ↵ ` parts lines.
  ///
  /// - Throws: `RuleLineProblem`.
  init(_ line: RuleLine) throws {
    let isOfTaking = Self.isOfTaking(line)
    guard isOfTaking || Self.isOfLeaving(line) else {
      throw RuleLineProblem(
        message: "an example begins with 'take' or 'leave'", column: line.valueColumn)
    }
    let text = line.value.dropFirst(isOfTaking ? 5 : 6)
    guard isOfTaking else {
      self.init(blocks: Self.blocks(text), expected: Self.blocks(text), line: line.number)
      return
    }
    guard let arrow = text.firstRange(of: "=>") else {
      throw RuleLineProblem(
        message: "'example take' needs '=>' and what is left after it (nothing, if all goes)",
        column: line.valueColumn)
    }
    let (before, after) = (text[..<arrow.lowerBound], text[arrow.upperBound...])
    self.init(blocks: Self.blocks(before), expected: Self.blocks(after), line: line.number)
    guard takes else {
      throw RuleLineProblem(
        message: "both sides of '=>' are the same; write after it what is left, or 'leave'",
        column: line.valueColumn)
    }
  }

  /// Whether the line is to show what a rule takes.
  static func isOfTaking(_ line: RuleLine) -> Bool { line.value.hasPrefix("take ") }

  /// Whether the line is to show what a rule leaves alone.
  static func isOfLeaving(_ line: RuleLine) -> Bool { line.value.hasPrefix("leave ") }

  private static func blocks(_ text: Substring) -> [String] {
    text.split(separator: "¶").map { block in
      let lines = block.split(separator: "↵").map { HTMLTree.collapsed(String($0)) }
      return lines.joined(separator: "\n")
    }.filter { !$0.isEmpty }
  }
}
