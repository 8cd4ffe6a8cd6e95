/// Reads the transfer rules: blocks that begin with `rule NAME`.
struct GrammarParser {
  let features: FeatureTable
  let categories: CategoryTable
  /// Whether the data list a multiword expression, which a rule may name as it may a word.
  let isExpression: (String) -> Bool

  func rules(
    _ files: [DataFile], symbols: inout Symbols, problems: inout DataProblems
  ) -> [GrammarRule] {
    var rules: [GrammarRule] = []
    for file in files {
      for block in RuleBlock.blocks(file, problems: &problems) {
        if let rule = rule(block, symbols: &symbols, problems: &problems) { rules.append(rule) }
      }
    }
    return rules
  }

  private func rule(
    _ block: RuleBlock, symbols: inout Symbols, problems: inout DataProblems
  ) -> GrammarRule? {
    guard let match = block.first("match"), let make = block.first("make") else {
      problems.report(block.line, "rule '\(block.name)' needs a 'match' and a 'make'")
      return nil
    }
    let parts = Self.pieces(match.value, withQuotations: true).compactMap { piece in
      part(piece, line: match.line, symbols: &symbols, problems: &problems)
    }
    let result = make.value.bracketed(UInt8(ascii: "["))
    let (set, copies) = assignments(
      result.inner, copyingFrom: 1...max(1, parts.count), line: make.line, problems: &problems)
    let head = (block.number("head") ?? 1) - 1
    guard parts.indices.contains(head) else {
      problems.report(block.line, "rule '\(block.name)' has no part \(head + 1) to be its head")
      return nil
    }
    let emissions = emissions(block, parts: parts.count, problems: &problems)
    guard !emissions.isEmpty else {
      problems.report(block.line, "rule '\(block.name)' emits nothing; add 'emit'")
      return nil
    }
    return GrammarRule(
      name: block.name, line: block.line, parts: parts,
      result: symbols.intern(result.name), head: head, set: set, copies: copies,
      cost: block.decimal("cost") ?? 1, emissions: emissions,
      examples: block["example"].map(\.value), counterexamples: block["unless"].map(\.value))
  }

  private func part(
    _ piece: String, line: DataLine, symbols: inout Symbols, problems: inout DataProblems
  ) -> GrammarRule.Part? {
    let (name, inner) = piece.bracketed(UInt8(ascii: "["))
    guard let constraint = features.constraint(inner) else {
      problems.report(line, "unknown feature in '\(piece)'; declare it in features.txt")
      return nil
    }
    if name.utf8.first == UInt8(ascii: "\""), let problem = problem(inLiteral: name) {
      problems.report(line, problem)
      return nil
    }
    return GrammarRule.Part(symbol: symbols.intern(name), constraint: constraint)
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

  /// Lines `emit`, each with the lines `or COST : ITEMS` below it that say the same in other ways.
  private func emissions(
    _ block: RuleBlock, parts: Int, problems: inout DataProblems
  ) -> [GrammarRule.Emission] {
    var emissions: [GrammarRule.Emission] = []
    for (keyword, line) in block.lines {
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
    Self.pieces(text).map { item($0, parts: parts, line: line, problems: &problems) }
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
    let (set, copies) = assignments(
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

  /// `num=pl pers=@2`: values, and features copied from a part (`@0` is the phrase itself).
  ///
  /// - Parameter parts: the parts that may be named.
  private func assignments(
    _ text: String, copyingFrom parts: ClosedRange<Int>, line: DataLine,
    problems: inout DataProblems
  ) -> (FeatureAssignment, [(mask: UInt64, from: Int)]) {
    var set = FeatureAssignment()
    var copies: [(mask: UInt64, from: Int)] = []
    for word in text.pieces() {
      let sides = word.halves(at: UInt8(ascii: "="))
      if let (name, text) = sides, text.utf8.first == UInt8(ascii: "@"),
        let from = Int(text.dropFirst()), let mask = features.mask(of: name)
      {
        if parts.contains(from) {
          copies.append((mask, from - 1))
        } else {
          problems.report(line, "there is no part \(from) to copy '\(name)' from")
        }
      } else if let (name, text) = sides, let value = features.assignment(name, text) {
        set.overlay(value)
      } else if sides == nil, let value = features.assignment(value: word) {
        set.overlay(value)
      } else {
        problems.report(line, "unknown feature '\(word)'; declare it in features.txt")
      }
    }
    return (set, copies)
  }

  /// Cuts at blanks that are not inside brackets.
  ///
  /// - Parameter withQuotations: whether a blank between quotation marks is none either.
  private static func pieces(_ text: String, withQuotations: Bool = false) -> [String] {
    var pieces: [String] = []
    var depth = 0
    var isQuoted = false
    var start = text.utf8.startIndex
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\"") where withQuotations: isQuoted.toggle()
      case UInt8(ascii: " ") where depth == 0 && !isQuoted:
        if start < index { pieces.append(String(text[start..<index])) }
        start = text.utf8.index(after: index)
      default: break
      }
    }
    if start < text.endIndex { pieces.append(String(text[start...])) }
    return pieces
  }
}

extension String {
  /// `N[num=pl]` as its name and what stands in the brackets.
  fileprivate func bracketed(_ open: UInt8) -> (name: String, inner: String) {
    guard let (name, rest) = halves(at: open) else { return (self, "") }
    return (name, String(rest.dropLast()))
  }
}
