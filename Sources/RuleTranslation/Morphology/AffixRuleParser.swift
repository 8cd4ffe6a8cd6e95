/// Reads the affix rules: blocks that begin with `rule NAME`, a keyword a line.
struct AffixRuleParser {
  let features: FeatureTable
  let categories: CategoryTable

  func rules(_ file: DataFile, problems: inout DataProblems) -> [AffixRule] {
    RuleBlock.blocks(file, problems: &problems).compactMap { rule($0, problems: &problems) }
  }

  private func rule(_ block: RuleBlock, problems: inout DataProblems) -> AffixRule? {
    var from: [(Symbol, FeatureConstraint)] = []
    for line in block["from"] {
      for word in line.value.pieces() {
        let (name, rest) = word.halves(at: UInt8(ascii: "[")) ?? (word, "")
        let inner = String(rest.dropLast()).pieces(between: UInt8(ascii: ",")).joined(
          separator: " ")
        guard let category = categories.lexical[name],
          let constraint = features.constraint(inner)
        else {
          problems.report(line.line, "unknown category or feature '\(word)'")
          continue
        }
        from.append((category, constraint))
      }
    }
    var set = FeatureAssignment()
    for line in block["set"] {
      for word in line.value.pieces() {
        guard let (name, text) = word.halves(at: UInt8(ascii: "=")),
          let value = features.assignment(name, text)
        else {
          problems.report(line.line, "unknown feature '\(word)'")
          continue
        }
        set.overlay(value)
      }
    }
    var to: Symbol?
    if let line = block.first("to") {
      to = categories.lexical[line.value]
      if to == nil { problems.report(line.line, "unknown part of speech '\(line.value)'") }
    }
    var doubling: AffixRule.Doubling?
    if let line = block.first("double") {
      doubling = AffixRule.Doubling(rawValue: line.value)
      if doubling == nil { problems.report(line.line, "unknown doubling '\(line.value)'") }
    }
    var guess: Symbol?
    if let line = block.first("guess") {
      guess = categories.lexical[line.value]
      if guess == nil { problems.report(line.line, "unknown part of speech '\(line.value)'") }
    }
    if from.isEmpty { problems.report(block.line, "rule '\(block.name)' says no 'from'") }
    return AffixRule(
      name: block.name, line: block.line,
      layer: block.number("layer") ?? 1,
      prefixes: block["prefix"].flatMap { prefixes($0, problems: &problems) },
      suffixes: block["suffix"].flatMap { $0.value.pieces().map { Array($0.utf8) } },
      doubling: doubling, guess: guess, from: from, to: to, set: set,
      cost: block.decimal("cost") ?? 0, minimum: block.number("minimum") ?? 3)
  }

  /// `meny => s before aiueo`, or several plain prefixes.
  private func prefixes(
    _ line: RuleBlock.Line, problems: inout DataProblems
  ) -> [AffixRule.Prefix] {
    let words = line.value.pieces()
    guard words.contains("=>") || words.contains("before") else {
      return words.map { AffixRule.Prefix(written: Array($0.utf8), hidden: [], before: []) }
    }
    var hidden: [UInt8] = []
    var before: [UInt8] = []
    var index = 1
    while index + 1 < words.count {
      switch words[index] {
      case "=>": hidden = Array(words[index + 1].utf8)
      case "before": before = Array(words[index + 1].utf8)
      default: problems.report(line.line, "expected '=>' or 'before', found '\(words[index])'")
      }
      index += 2
    }
    return [AffixRule.Prefix(written: Array(words[0].utf8), hidden: hidden, before: before)]
  }
}
