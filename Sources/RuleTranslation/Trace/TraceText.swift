import Foundation

/// Readings and trees as the trace writes them.
enum TraceText {
  /// `berikan vt voice=act ‹give› meN-active 0.00 lexicon/a-d.tsv:12`
  static func describe(_ reading: Reading, _ pair: LanguagePair) -> String {
    var parts = [reading.entry.lemma, pair.symbols.names[Int(reading.category)]]
    let features = pair.features.describe(reading.features)
    if !features.isEmpty { parts.append("[\(features)]") }
    parts.append("‹\(reading.entry.senses.map(\.text).joined(separator: " | "))›")
    parts += reading.rules.map { rule in
      "\(pair.morphology.rules[rule].name) (\(pair.morphology.rules[rule].place))"
    }
    parts.append(number(reading.cost))
    parts.append(reading.entry.place)
    return parts.joined(separator: " ")
  }

  static func brief(_ reading: Reading, _ pair: LanguagePair) -> String {
    "\(reading.entry.lemma) \(pair.symbols.names[Int(reading.category)]) \(number(reading.cost))"
  }

  /// A tree, a phrase a line, indented by depth, with the rule that made it.
  static func lines(
    of tree: PhraseTree, _ words: [Word], _ pair: LanguagePair, depth: Int = 0
  ) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let features = pair.features.describe(tree.features)
    guard let number = tree.rule else {
      let word = words[tree.head.word]
      let category = pair.symbols.names[Int(word.readings[tree.head.reading].category)]
      return ["\(indent)\(category) \(word.surface) [\(features)]"]
    }
    let result = pair.symbols.names[Int(pair.grammar.table.effects[number].result)]
    let rule = pair.grammar.block(number)
    let head = "\(indent)\(result) [\(features)] \(rule.name) (\(rule.line.place))"
    return [head] + tree.children.flatMap { lines(of: $0, words, pair, depth: depth + 1) }
  }

  /// The evidence for every choice in a tree that a model helps to make, a choice a line.
  static func evidence(
    of tree: PhraseTree, _ steps: TranslationSession.Steps, _ pair: LanguagePair
  ) -> [String] {
    guard let number = tree.rule else { return [] }
    var ignored = DataProblems()
    let emissions = pair.grammar.emissions(
      of: number, parser: EmissionParser(features: pair.features), problems: &ignored)
    let models = emissions.flatMap(\.ways).flatMap(\.items)
      .compactMap { item in
        if case .oneOf(let added) = item.content { added.model } else { nil }
      }
    // The grammar says such phrases without a choice.
    let isFixed = ["name", "poss", "def"].contains {
      pair.features.name(of: $0, in: tree.features) != nil
    }
    var lines: [String] = []
    if !models.isEmpty, !isFixed {
      let evidence = PhraseEvidence(tree, steps.words, steps.choices).pieces.map(\.text)
        .joined(separator: " | ")
      lines = Set(models).sorted().map { "\($0): \(evidence)" }
    }
    return lines + tree.children.flatMap { Self.evidence(of: $0, steps, pair) }
  }

  /// With two decimals.
  static func number(_ value: Float) -> String { String(format: "%.2f", value) }
}
