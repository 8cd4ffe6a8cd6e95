/// Reads the transfer rules: blocks that begin with `rule NAME`.
struct GrammarParser {
  let features: FeatureTable
  /// Whether the data list a multiword expression, which a rule may name as it may a word.
  let isExpression: (String) -> Bool
  /// The parts read so far, by how they are written: most stand in many rules.
  private var parts: [String: GrammarRule.Part] = [:]

  init(features: FeatureTable, isExpression: @escaping (String) -> Bool) {
    self.features = features
    self.isExpression = isExpression
  }

  func rules(
    _ files: [DataFile], symbols: inout Symbols, problems: inout DataProblems
  ) -> [GrammarRule] {
    var parser = self
    var rules: [GrammarRule] = []
    for file in files {
      for block in RuleBlock.blocks(file, problems: &problems) {
        if let rule = parser.rule(block, symbols: &symbols, problems: &problems) {
          rules.append(rule)
        }
      }
    }
    return rules
  }

  private mutating func rule(
    _ block: RuleBlock, symbols: inout Symbols, problems: inout DataProblems
  ) -> GrammarRule? {
    guard let match = block.first("match"), let make = block.first("make") else {
      problems.report(block.line, "rule '\(block.name)' needs a 'match' and a 'make'")
      return nil
    }
    let parts = match.value.rulePieces(withQuotations: true).compactMap { piece in
      part(piece, line: match.line, symbols: &symbols, problems: &problems)
    }
    let result = make.value.bracketed(UInt8(ascii: "["))
    let (set, copies) = features.assignments(
      result.inner, copyingFrom: 1...max(1, parts.count), line: make.line, problems: &problems)
    let head = (block.number("head") ?? 1) - 1
    guard parts.indices.contains(head) else {
      problems.report(block.line, "rule '\(block.name)' has no part \(head + 1) to be its head")
      return nil
    }
    guard block.first("emit") != nil else {
      problems.report(block.line, "rule '\(block.name)' emits nothing; add 'emit'")
      return nil
    }
    return GrammarRule(
      block: block, parts: parts, result: symbols.intern(result.name), head: head, set: set,
      copies: copies, cost: block.decimal("cost") ?? 1)
  }

  private mutating func part(
    _ piece: String, line: DataLine, symbols: inout Symbols, problems: inout DataProblems
  ) -> GrammarRule.Part? {
    if let known = parts[piece] { return known }
    let (name, inner) = piece.bracketed(UInt8(ascii: "["))
    guard let constraint = features.constraint(inner) else {
      problems.report(line, "unknown feature in '\(piece)'; declare it in features.txt")
      return nil
    }
    if name.utf8.first == UInt8(ascii: "\""), let problem = problem(inLiteral: name) {
      problems.report(line, problem)
      return nil
    }
    let part = GrammarRule.Part(symbol: symbols.intern(name), constraint: constraint)
    parts[piece] = part
    return part
  }

  /// What is wrong with a lemma in quotation marks, nil where nothing is.
  private func problem(inLiteral literal: String) -> String? {
    let lemma = literal.dropFirst().dropLast()
    guard !lemma.isEmpty, literal.utf8.last == UInt8(ascii: "\""),
      !lemma.utf8.contains(UInt8(ascii: "\""))
    else { return "expected a lemma between two quotation marks, found '\(literal)'" }
    guard lemma.utf8.contains(UInt8(ascii: " ")), !isExpression(String(lemma)) else { return nil }
    return "no expression '\(lemma)'; list it in phrases/, or name each word by itself"
  }
}
