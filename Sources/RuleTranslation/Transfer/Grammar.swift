/// The transfer rules, compiled into tables of pairs for the chart.
///
/// A rule of several parts is read left to right through dotted symbols, which rules with the same
/// beginning share (as in a trie), so that the chart only ever joins two edges.
struct Grammar: Sendable {
  /// What a pair of edges, or a single edge, becomes.
  struct Step: Sendable {
    let first: FeatureConstraint
    let second: FeatureConstraint
    let result: Symbol
    /// The finished rule, -1 for a dotted symbol.
    let rule: Int32
    let cost: Float
  }

  let rules: [GrammarRule]
  /// The number of symbols, dotted ones included.
  let symbolCount: Int
  /// Steps for one edge, by its symbol.
  let unary: [[Step]]
  /// Steps for two edges: the range in `binary` by `left * symbolCount + right`.
  let pairs: [Range<Int32>]
  let binary: [Step]
  /// For each symbol, the bits of the symbols that may follow it.
  let followers: [SymbolSet]
  /// How costly an analysis is that ends in a phrase of this symbol, by symbol.
  let fragmentCosts: [Float]

  init(
    rules: [GrammarRule], symbols: Symbols, fragments: DataFile, problems: inout DataProblems
  ) {
    self.rules = rules
    var dotted: [DottedKey: Symbol] = [:]
    var next = Symbol(symbols.names.count)
    var unary: [Symbol: [Step]] = [:]
    var binary: [PairKey: [Step]] = [:]
    for (index, rule) in rules.enumerated() {
      if rule.parts.count == 1 {
        unary[rule.parts[0].symbol, default: []].append(
          Step(
            first: rule.parts[0].constraint, second: .init(), result: rule.result,
            rule: Int32(index), cost: rule.cost))
        continue
      }
      var left = rule.parts[0].symbol
      var constraint = rule.parts[0].constraint
      for position in 1..<rule.parts.count {
        let part = rule.parts[position]
        let pair = PairKey(left: left, right: part.symbol)
        if position == rule.parts.count - 1 {
          binary[pair, default: []].append(
            Step(
              first: constraint, second: part.constraint, result: rule.result,
              rule: Int32(index), cost: rule.cost))
        } else {
          let key = DottedKey(
            left: left, first: constraint, right: part, head: rule.head <= position ? rule.head : -1
          )
          if let known = dotted[key] {
            left = known
          } else {
            dotted[key] = next
            binary[pair, default: []].append(
              Step(first: constraint, second: part.constraint, result: next, rule: -1, cost: 0))
            left = next
            next += 1
          }
          constraint = .init()
        }
      }
    }
    let count = Int(next)
    if count > SymbolSet.capacity {
      problems.report(file: fragments.name, "the grammar has \(count) symbols; too many")
    }
    symbolCount = count
    self.unary = (0..<count).map { unary[Symbol($0)] ?? [] }
    var steps: [Step] = []
    var pairs = [Range<Int32>](repeating: 0..<0, count: count * count)
    var followers = [SymbolSet](repeating: SymbolSet(), count: count)
    for (pair, list) in binary {
      let start = Int32(steps.count)
      steps.append(contentsOf: list)
      pairs[Int(pair.left) * count + Int(pair.right)] = start..<Int32(steps.count)
      followers[Int(pair.left)].insert(pair.right)
    }
    self.binary = steps
    self.pairs = pairs
    self.followers = followers
    var costs = [Float](repeating: .infinity, count: count)
    for line in fragments.lines {
      let words = line.words()
      guard words.count == 2, let symbol = symbols.number(of: String(words[0])),
        let cost = Float(words[1])
      else {
        problems.report(line, "expected a category of the grammar and a cost")
        continue
      }
      costs[Int(symbol)] = cost
    }
    fragmentCosts = costs
  }

  private struct PairKey: Hashable {
    let left: Symbol
    let right: Symbol
  }

  private struct DottedKey: Hashable {
    let left: Symbol
    let first: FeatureConstraint
    let right: GrammarRule.Part
    let head: Int
  }
}
