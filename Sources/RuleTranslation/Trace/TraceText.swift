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
    switch tree {
    case .leaf(let word, let reading, let features):
      let category = pair.symbols.names[Int(words[word].readings[reading].category)]
      return ["\(indent)\(category) \(words[word].surface) [\(pair.features.describe(features))]"]
    case .phrase(let number, let children, let features):
      let rule = pair.grammar.rules[number]
      let head =
        "\(indent)\(pair.symbols.names[Int(rule.result)]) [\(pair.features.describe(features))] "
        + "\(rule.name) (\(rule.place))"
      return [head] + children.flatMap { lines(of: $0, words, pair, depth: depth + 1) }
    }
  }

  /// The evidence for every choice in a tree that a model helps to make, a choice a line.
  static func evidence(
    of tree: PhraseTree, _ steps: TranslationSession.Steps, _ pair: LanguagePair
  ) -> [String] {
    guard case .phrase(let number, let children, let features) = tree else { return [] }
    let models = pair.grammar.rules[number].emissions.flatMap(\.ways).flatMap(\.items)
      .compactMap { item in
        if case .oneOf(let added) = item.content { added.model } else { nil }
      }
    // The grammar says such phrases without a choice.
    let isFixed = ["name", "poss", "def"].contains {
      pair.features.name(of: $0, in: features) != nil
    }
    var lines: [String] = []
    if !models.isEmpty, !isFixed {
      let evidence = PhraseEvidence(tree, steps.words, steps.choices, pair.grammar).features
        .joined(separator: " | ")
      lines = Set(models).sorted().map { "\($0): \(evidence)" }
    }
    return lines + children.flatMap { Self.evidence(of: $0, steps, pair) }
  }

  private static func number(_ value: Float) -> String { String(format: "%.2f", value) }
}
