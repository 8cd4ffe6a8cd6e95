/// The transfer rules, and the table that the chart makes of them.
struct Grammar: Sendable {
  let rules: [GrammarRule]
  let table: RuleTable

  init(
    rules: [GrammarRule], symbols: Symbols, fragments: DataFile, problems: inout DataProblems
  ) {
    self.rules = rules
    var costs: [Symbol: (piece: Float, whole: Float)] = [:]
    for line in fragments.lines {
      let words = line.words()
      guard (2...3).contains(words.count), let symbol = symbols.number(of: words[0]),
        let piece = Float(words[1]), let whole = Float(words[words.count - 1])
      else {
        problems.report(line, "expected a category of the grammar and one cost or two")
        continue
      }
      costs[symbol] = (piece, whole)
    }
    var builder = RuleTableBuilder(rules, symbolCount: symbols.names.count)
    table = builder.table(fragmentCosts: costs)
    if builder.columnCount > SymbolSet.capacity {
      problems.report(
        file: fragments.name,
        "\(builder.columnCount) categories follow another in rules; at most "
          + "\(SymbolSet.capacity) may")
    }
  }
}
