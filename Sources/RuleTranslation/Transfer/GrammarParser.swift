/// Reads the transfer rules: blocks that begin with `rule NAME`.
struct GrammarParser {
  let features: FeatureTable
  let categories: CategoryTable

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
    guard let match = block["match"].first, let make = block["make"].first else {
      problems.report(block.line, "rule '\(block.name)' needs a 'match' and a 'make'")
      return nil
    }
    let parts = Self.pieces(match.value).compactMap { piece in
      part(piece, line: match.line, symbols: &symbols, problems: &problems)
    }
    let result = Self.split(make.value)
    let (set, copies) = assignments(result.inner, line: make.line, problems: &problems)
    let head = (block.number("head") ?? 1) - 1
    guard parts.indices.contains(head) else {
      problems.report(block.line, "rule '\(block.name)' has no part \(head + 1) to be its head")
      return nil
    }
    let emissions = block["emit"].map { line in
      emission(line, parts: parts.count, problems: &problems)
    }
    guard !emissions.isEmpty else {
      problems.report(block.line, "rule '\(block.name)' emits nothing; add 'emit'")
      return nil
    }
    return GrammarRule(
      name: block.name, place: "\(block.line.file):\(block.line.number)", parts: parts,
      result: symbols.intern(result.name), head: head, set: set, copies: copies,
      cost: block.decimal("cost") ?? 1, emissions: emissions,
      examples: block["example"].map(\.value), counterexamples: block["unless"].map(\.value))
  }

  private func part(
    _ piece: Substring, line: DataLine, symbols: inout Symbols, problems: inout DataProblems
  ) -> GrammarRule.Part? {
    let (name, inner) = Self.split(piece)
    guard let constraint = features.constraint(inner) else {
      problems.report(line, "unknown feature in '\(piece)'; declare it in features.txt")
      return nil
    }
    return GrammarRule.Part(symbol: symbols.intern(name), constraint: constraint)
  }

  /// `when num=pl : the 1{num=sg} of/v`
  private func emission(
    _ line: RuleBlock.Line, parts: Int, problems: inout DataProblems
  ) -> GrammarRule.Emission {
    var text = line.value[...]
    var when = FeatureConstraint()
    if text.hasPrefix("when "), let colon = text.firstRange(of: " : ") {
      let condition = text[..<colon.lowerBound].dropFirst(5)
      if let constraint = features.constraint(condition) {
        when = constraint
      } else {
        problems.report(line.line, "unknown feature in 'when \(condition)'")
      }
      text = text[colon.upperBound...]
    }
    let items = Self.pieces(text).map { piece in
      item(piece, parts: parts, line: line.line, problems: &problems)
    }
    return GrammarRule.Emission(when: when, items: items)
  }

  private func item(
    _ piece: Substring, parts: Int, line: DataLine, problems: inout DataProblems
  ) -> GrammarRule.Item {
    let (name, inner) = Self.split(piece, open: "{")
    let (set, copies) = assignments(inner, line: line, problems: &problems)
    let content: GrammarRule.Item.Content
    if let number = Int(name) {
      if number < 1 || number > parts {
        problems.report(line, "there is no part \(number) to emit")
        content = .word("")
      } else {
        content = .child(number - 1)
      }
    } else if name.utf8.count > 2, name.dropLast().hasSuffix("/") {
      content = .inflected(String(name.dropLast(2)), String(name.suffix(1)))
    } else {
      content = .word(name.replacing("_", with: " "))
    }
    return GrammarRule.Item(content: content, set: set, copies: copies)
  }

  /// `num=pl pers=@2`: values, and features copied from a part (`@0` is the phrase itself).
  private func assignments(
    _ text: String, line: DataLine, problems: inout DataProblems
  ) -> (FeatureAssignment, [(mask: UInt64, from: Int)]) {
    var set = FeatureAssignment()
    var copies: [(mask: UInt64, from: Int)] = []
    for word in text.split(separator: " ") {
      let sides = word.split(separator: "=", maxSplits: 1)
      if sides.count == 2, sides[1].hasPrefix("@"), let from = Int(sides[1].dropFirst()),
        let mask = features.mask(of: sides[0])
      {
        copies.append((mask, from - 1))
      } else if sides.count == 2, let value = features.assignment(sides[0], sides[1]) {
        set.overlay(value)
      } else if sides.count == 1, let value = features.assignment(value: sides[0]) {
        set.overlay(value)
      } else {
        problems.report(line, "unknown feature '\(word)'; declare it in features.txt")
      }
    }
    return (set, copies)
  }

  /// Cuts at blanks that are not inside brackets.
  private static func pieces(_ text: some StringProtocol) -> [Substring] {
    var pieces: [Substring] = []
    var depth = 0
    var current = ""
    for character in text {
      switch character {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      default: break
      }
      if character == " " && depth == 0 {
        if !current.isEmpty { pieces.append(current[...]) }
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { pieces.append(current[...]) }
    return pieces
  }

  /// `N[num=pl]` as its name and what stands in the brackets.
  private static func split(
    _ piece: some StringProtocol, open: Character = "["
  ) -> (name: String, inner: String) {
    guard let bracket = piece.firstIndex(of: open) else { return (String(piece), "") }
    return (
      String(piece[..<bracket]), String(piece[piece.index(after: bracket)...].dropLast())
    )
  }
}
