/// Compiles transfer rules into the chart's table.
///
/// A rule of several parts is read left to right through dotted symbols, which rules with the same
/// beginning share (as in a trie), so that the chart only ever joins two edges.
struct RuleTableBuilder {
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

  private var dotted: [DottedKey: Symbol] = [:]
  private var next: Symbol
  private var unary: [Symbol: [RuleTable.Step]] = [:]
  private var binary: [PairKey: [RuleTable.Step]] = [:]
  private var effects: [RuleTable.Effect] = []
  private var copies: [RuleTable.Copy] = []
  private var further: [RuleTable.Constraints] = []

  /// The number of columns that the rules need.
  private(set) var columnCount = 0

  /// - Parameter symbolCount: the number of symbols that rules name.
  init(_ rules: [GrammarRule], symbolCount: Int) {
    next = Symbol(symbolCount)
    for (index, rule) in rules.enumerated() {
      add(rule, number: Int32(index))
      addEffect(of: rule)
    }
  }

  private mutating func add(_ rule: GrammarRule, number: Int32) {
    if rule.parts.count == 1 {
      let step = step(
        rule.parts[0].constraint, .init(), result: rule.result, rule: number, cost: rule.cost)
      unary[rule.parts[0].symbol, default: []].append(step)
      return
    }
    var left = rule.parts[0].symbol
    var constraint = rule.parts[0].constraint
    for position in 1..<rule.parts.count {
      let part = rule.parts[position]
      let pair = PairKey(left: left, right: part.symbol)
      if position == rule.parts.count - 1 {
        let step = step(
          constraint, part.constraint, result: rule.result, rule: number, cost: rule.cost)
        binary[pair, default: []].append(step)
        return
      }
      let key = DottedKey(
        left: left, first: constraint, right: part, head: rule.head <= position ? rule.head : -1)
      if let known = dotted[key] {
        left = known
      } else {
        dotted[key] = next
        let step = step(constraint, part.constraint, result: next, rule: -1, cost: 0)
        binary[pair, default: []].append(step)
        left = next
        next += 1
      }
      constraint = .init()
    }
  }

  private mutating func step(
    _ first: FeatureConstraint, _ second: FeatureConstraint, result: Symbol, rule: Int32,
    cost: Float
  ) -> RuleTable.Step {
    var number: Int32 = -1
    if !first.isPlain || !second.isPlain {
      number = Int32(further.count)
      further.append((first, second))
    }
    return RuleTable.Step(
      firstMask: first.mask, firstValue: first.value, secondMask: second.mask,
      secondValue: second.value, cost: cost, rule: rule, further: number, result: result)
  }

  private mutating func addEffect(of rule: GrammarRule) {
    let start = Int32(copies.count)
    let count = rule.parts.count
    for copy in rule.copies {
      copies.append(.init(mask: copy.mask, from: .init(to: copy.from, of: count)))
    }
    effects.append(
      .init(
        result: rule.result, partCount: Int32(count), head: .init(to: rule.head, of: count),
        mask: rule.set.mask,
        value: rule.set.value, copyStart: start, copyEnd: Int32(copies.count)))
  }

  /// The table; `fragmentCosts` has a cost for each symbol that may end an analysis, as one phrase of
  /// several and as the only one.
  mutating func table(fragmentCosts: [Symbol: (piece: Float, whole: Float)]) -> RuleTable {
    var symbols = [RuleTable.SymbolEntry](repeating: .init(), count: Int(next))
    var steps: [RuleTable.Step] = []
    for (symbol, list) in unary.sorted(by: { $0.key < $1.key }) {
      symbols[Int(symbol)].unaryStart = Int32(steps.count)
      steps += list
      symbols[Int(symbol)].unaryEnd = Int32(steps.count)
    }
    // In order, so that the same rules make the same table.
    let pairs = binary.sorted { ($0.key.left, $0.key.right) < ($1.key.left, $1.key.right) }
    for (pair, _) in pairs where symbols[Int(pair.right)].column < 0 {
      symbols[Int(pair.right)].column = Int16(columnCount)
      columnCount += 1
    }
    var groups: [UInt16] = []
    var groupStarts: [Int32] = [0]
    for (pair, list) in pairs {
      if symbols[Int(pair.left)].row < 0 {
        symbols[Int(pair.left)].row = Int32(groups.count)
        groups += repeatElement(0, count: columnCount)
      }
      let column = Int(symbols[Int(pair.right)].column)
      groups[Int(symbols[Int(pair.left)].row) + column] = UInt16(groupStarts.count)
      groupStarts.append(Int32(steps.count))
      steps += list
      if column < SymbolSet.capacity { symbols[Int(pair.left)].followers.insert(column) }
    }
    groupStarts.append(Int32(steps.count))
    for (symbol, cost) in fragmentCosts {
      symbols[Int(symbol)].fragmentCost = cost.piece
      symbols[Int(symbol)].wholeCost = cost.whole
    }
    for index in symbols.indices {
      let entry = symbols[index]
      symbols[index].needsFollower =
        entry.column < 0 && entry.unaryStart == entry.unaryEnd && entry.fragmentCost == .infinity
    }
    return RuleTable(
      symbols: symbols, steps: steps, groups: groups, groupStarts: groupStarts, effects: effects,
      copies: copies, further: further)
  }
}
