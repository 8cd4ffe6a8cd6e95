/// Reads how rules say what they match: their lines `emit` and `or`.
struct EmissionParser {
  let features: FeatureTable

  /// Lines `emit`, each with the lines `or COST : ITEMS` below it that say the same in other ways.
  ///
  /// - Parameter parts: how many parts the rule matches.
  func emissions(
    of rule: RuleBlock, parts: Int, problems: inout DataProblems
  ) -> [GrammarRule.Emission] {
    var emissions: [GrammarRule.Emission] = []
    for (keyword, line) in rule.lines {
      if keyword == "emit" {
        emissions.append(emission(line, parts: parts, problems: &problems))
      } else if keyword == "or" {
        let colon = Self.colon(in: line.value)
        guard let colon, let cost = Float(line.value[..<colon]), !emissions.isEmpty else {
          problems.report(line.line, "expected 'or COST : ITEMS' below a line 'emit'")
          continue
        }
        let items = items(
          String(line.value[colon...].dropFirst(3)), line.line, parts: parts,
          problems: &problems)
        emissions[emissions.count - 1].ways.append(.init(items: items, cost: cost))
      }
    }
    return emissions
  }

  /// `when num=pl : the 1{num=sg} of/v`
  private func emission(
    _ line: RuleBlock.Line, parts: Int, problems: inout DataProblems
  ) -> GrammarRule.Emission {
    var text = line.value
    var when = FeatureConstraint()
    if text.hasPrefix("when "), let colon = Self.colon(in: text) {
      let condition = String(text[..<colon].dropFirst(5))
      if let constraint = features.constraint(condition) {
        when = constraint
      } else {
        problems.report(line.line, "unknown feature in 'when \(condition)'")
      }
      text = String(text[colon...].dropFirst(3))
    }
    let items = items(text, line.line, parts: parts, problems: &problems)
    return GrammarRule.Emission(when: when, ways: [.init(items: items, cost: 0)])
  }

  private func items(
    _ text: String, _ line: DataLine, parts: Int, problems: inout DataProblems
  ) -> [GrammarRule.Item] {
    text.rulePieces().map { item($0, parts: parts, line: line, problems: &problems) }
  }

  /// Where ` : ` begins.
  private static func colon(in text: String) -> String.Index? {
    let bytes = text.utf8
    return bytes.indices.dropFirst().first { index in
      bytes[index] == UInt8(ascii: ":") && bytes[bytes.index(before: index)] == UInt8(ascii: " ")
        && bytes[bytes.index(after: index)...].first == UInt8(ascii: " ")
    }.map { bytes.index(before: $0) }
  }

  private func item(
    _ piece: String, parts: Int, line: DataLine, problems: inout DataProblems
  ) -> GrammarRule.Item {
    let (name, inner) = piece.bracketed(UInt8(ascii: "{"))
    let (set, copies) = features.assignments(
      inner, copyingFrom: 0...parts, line: line, problems: &problems)
    let content: GrammarRule.Item.Content
    if let number = Int(name) {
      if number < 1 || number > parts {
        problems.report(line, "there is no part \(number) to emit")
        content = .word("")
      } else {
        content = .child(number - 1)
      }
    } else if name.utf8.count > 2, name.dropLast().hasSuffix("/"),
      let inflection = Inflection(name.suffix(1))
    {
      content = .inflected(String(name.dropLast(2)), inflection)
    } else if name.utf8.contains(UInt8(ascii: "|")) {
      content = .oneOf(addedWord(name, line: line, problems: &problems))
    } else {
      content = .word(name.blanksForUnderscores)
    }
    return GrammarRule.Item(content: content, set: set, copies: copies)
  }

  /// `article(the|a:0.5|0:1)`, or without a model `who|that:1`.
  private func addedWord(
    _ text: String, line: DataLine, problems: inout DataProblems
  ) -> GrammarRule.AddedWord {
    let model = text.halves(at: UInt8(ascii: "("))
    let list = model.map { String($0.1.dropLast()) } ?? text
    var words: [String] = []
    var costs: [Float] = []
    for alternative in list.pieces(between: UInt8(ascii: "|")) {
      let (word, cost) = alternative.halves(at: UInt8(ascii: ":")) ?? (alternative, "0")
      if Float(cost) == nil { problems.report(line, "the cost '\(cost)' is no number") }
      words.append(word == "0" ? "" : word.blanksForUnderscores)
      costs.append(Float(cost) ?? 0)
    }
    if words.count < 2 || model != nil && !text.hasSuffix(")") {
      problems.report(line, "expected words with '|' between or 'model(…)', found '\(text)'")
    }
    return GrammarRule.AddedWord(words: words, costs: costs, model: model?.0)
  }
}
