/// The transfer rules, and the table that the chart makes of them.
struct Grammar: Sendable {
  let rules: [GrammarRule]
  let table: RuleTable

  init(
    rules: [GrammarRule], symbols: Symbols, fragments: DataFile, problems: inout DataProblems
  ) {
    self.rules = rules
    var costs: [Symbol: Float] = [:]
    for line in fragments.lines {
      let words = line.words()
      guard words.count == 2, let symbol = symbols.number(of: words[0]),
        let cost = Float(words[1])
      else {
        problems.report(line, "expected a category of the grammar and a cost")
        continue
      }
      costs[symbol] = cost
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
