/// A chart of weighted phrases (CKY over a grammar read pairwise), which keeps the cheapest edges
/// of each span and, where no phrase spans all, the cheapest cover by several.
///
/// After Younger (1967) for the recognition, and Mohri (1997) for the weights as costs that add up.
/// - Complexity: O(words³ × edges kept for a span²) time, O(words²) space; callers bound the words.
final class Chart {
  private let grammar: Grammar
  private var edges: [Edge] = []
  /// The edges of the span from `start` to `end`, by `start * (count + 1) + end`.
  private var cells: [Range<Int32>] = []
  private var symbolSets: [SymbolSet] = []
  private var count = 0
  /// The edges that the open span keeps of each symbol: two with different features at most.
  private var kept: [(span: Int32, first: Int32, second: Int32)]
  private var span: Int32 = 0

  init(grammar: Grammar) {
    self.grammar = grammar
    kept = .init(repeating: (-1, -1, -1), count: grammar.symbolCount)
  }

  /// The cheapest cover of `words` by phrases; `literals` names the words that rules name.
  func parse(_ words: [[Reading]], literals: [[Symbol]]) -> [PhraseTree] {
    count = words.count
    edges.removeAll(keepingCapacity: true)
    cells = .init(repeating: 0..<0, count: (count + 1) * (count + 1))
    symbolSets = .init(repeating: SymbolSet(), count: (count + 1) * (count + 1))
    for length in stride(from: 1, through: count, by: 1) {
      for start in 0...(count - length) {
        fill(from: start, to: start + length) {
          if length == 1 {
            addLeaves(words[start], literals: literals[start], at: start)
          } else {
            joinPairs(from: start, to: start + length)
          }
        }
      }
    }
    return cover()
  }

  /// Makes the edges of one span by `make`, then those of the rules of one part.
  private func fill(from start: Int, to end: Int, make: () -> Void) {
    let first = edges.count
    span += 1
    make()
    closeUnary(from: first)
    let cell = start * (count + 1) + end
    cells[cell] = Int32(first)..<Int32(edges.count)
    for index in first..<edges.count { symbolSets[cell].insert(edges[index].symbol) }
  }

  private func addLeaves(_ readings: [Reading], literals: [Symbol], at start: Int) {
    for (index, reading) in readings.enumerated() {
      var leaf = Edge(
        symbol: reading.category, rule: -1, left: -1, right: Int32(index),
        features: reading.features.bits, cost: reading.cost, start: Int16(start),
        end: Int16(start + 1))
      edges.append(leaf)
      if literals[index] >= 0 {
        leaf.symbol = literals[index]
        edges.append(leaf)
      }
    }
  }

  private func joinPairs(from start: Int, to end: Int) {
    let width = count + 1
    let symbolCount = grammar.symbolCount
    for middle in (start + 1)..<end {
      let leftCell = cells[start * width + middle]
      let rightCell = cells[middle * width + end]
      if leftCell.isEmpty || rightCell.isEmpty { continue }
      let rightSymbols = symbolSets[middle * width + end]
      for left in leftCell {
        let leftEdge = edges[Int(left)]
        guard grammar.followers[Int(leftEdge.symbol)].meets(rightSymbols) else { continue }
        let row = Int(leftEdge.symbol) * symbolCount
        for right in rightCell {
          let rightEdge = edges[Int(right)]
          for index in grammar.pairs[row + Int(rightEdge.symbol)] {
            let step = grammar.binary[Int(index)]
            guard step.first.holds(for: FeatureSet(bits: leftEdge.features)),
              step.second.holds(for: FeatureSet(bits: rightEdge.features))
            else { continue }
            add(
              Edge(
                symbol: step.result, rule: step.rule, left: left, right: right, features: 0,
                cost: leftEdge.cost + rightEdge.cost + step.cost, start: leftEdge.start,
                end: rightEdge.end))
          }
        }
      }
    }
  }

  /// Applies the rules of one part until nothing new comes.
  private func closeUnary(from first: Int) {
    var position = first
    while position < edges.count {
      let edge = edges[position]
      for step in grammar.unary[Int(edge.symbol)]
      where step.first.holds(for: FeatureSet(bits: edge.features)) {
        add(
          Edge(
            symbol: step.result, rule: step.rule, left: Int32(position), right: -1, features: 0,
            cost: edge.cost + step.cost, start: edge.start, end: edge.end))
      }
      position += 1
    }
  }

  /// Keeps `edge` where the span has no two better ones of its symbol, nor its like for less.
  private func add(_ edge: Edge) {
    var edge = edge
    var slot = kept[Int(edge.symbol)]
    if slot.span != span { slot = (span, -1, -1) }
    if slot.second >= 0 && edge.cost >= edges[Int(slot.first)].cost
      && edge.cost >= edges[Int(slot.second)].cost
    {
      return
    }
    if edge.rule >= 0 { edge.features = features(of: edge) }
    let number = Int32(edges.count)
    if slot.first < 0 {
      slot.first = number
    } else if edges[Int(slot.first)].features == edge.features {
      guard edge.cost < edges[Int(slot.first)].cost else { return }
      slot.first = number
    } else if slot.second < 0 {
      slot.second = number
    } else if edges[Int(slot.second)].features == edge.features {
      guard edge.cost < edges[Int(slot.second)].cost else { return }
      slot.second = number
    } else if edges[Int(slot.first)].cost > edges[Int(slot.second)].cost {
      slot.first = number
    } else {
      slot.second = number
    }
    edges.append(edge)
    kept[Int(edge.symbol)] = slot
  }

  /// The features of a finished phrase: its head's, with what the rule sets and copies.
  private func features(of edge: Edge) -> UInt64 {
    let rule = grammar.rules[Int(edge.rule)]
    var result = edges[Int(child(rule.head, of: edge, rule: rule))].features
    result = FeatureSet(bits: result).overlaid(by: rule.set).bits
    for copy in rule.copies {
      let other = edges[Int(child(copy.from, of: edge, rule: rule))].features
      result = result & ~copy.mask | other & copy.mask
    }
    return result
  }

  /// The edge of the child `index` of a finished phrase, down the chain of its dotted edges.
  private func child(_ index: Int, of edge: Edge, rule: GrammarRule) -> Int32 {
    var position = rule.parts.count - 1
    if position == 0 { return edge.left }
    var current = edge
    while position > max(index, 1) {
      current = edges[Int(current.left)]
      position -= 1
    }
    return index == 0 ? current.left : current.right
  }

  /// The cheapest sequence of phrases that spans all words.
  private func cover() -> [PhraseTree] {
    guard count > 0 else { return [] }
    var best = [Float](repeating: .infinity, count: count + 1)
    var chosen = [Int32](repeating: -1, count: count + 1)
    best[0] = 0
    for end in 1...count {
      for start in 0..<end where best[start] < .infinity {
        for index in cells[start * (count + 1) + end] {
          let edge = edges[Int(index)]
          let cost = best[start] + edge.cost + grammar.fragmentCosts[Int(edge.symbol)]
          if cost < best[end] {
            best[end] = cost
            chosen[end] = index
          }
        }
      }
    }
    var trees: [PhraseTree] = []
    var end = count
    while end > 0, chosen[end] >= 0 {
      trees.append(tree(of: chosen[end]))
      end = Int(edges[Int(chosen[end])].start)
    }
    return trees.reversed()
  }

  private func tree(of index: Int32) -> PhraseTree {
    let edge = edges[Int(index)]
    let features = FeatureSet(bits: edge.features)
    guard edge.rule >= 0 else {
      return .leaf(word: Int(edge.start), reading: Int(edge.right), features: features)
    }
    let rule = grammar.rules[Int(edge.rule)]
    let children = rule.parts.indices.map { tree(of: child($0, of: edge, rule: rule)) }
    return .phrase(rule: Int(edge.rule), children: children, features: features)
  }
}
