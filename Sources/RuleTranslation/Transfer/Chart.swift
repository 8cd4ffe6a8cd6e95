/// A chart of weighted phrases (CKY over a grammar read pairwise), which keeps the cheapest edges
/// of each span and, where no phrase spans all, the cheapest cover by several.
///
/// After Younger (1967) for the recognition, and Mohri (1997) for the weights as costs that add up.
/// Spans are filled from the right, so that what may follow an edge is known when it is made, and
/// edges that wait for what doesn't come are left out.
/// - Complexity: O(words³ × edges kept for a span²) time, O(words²) space; callers bound the words.
struct Chart: ~Copyable {
  private let table: RuleTable
  private var edges = GrowingBuffer<Edge>()
  private var lefts = GrowingBuffer<ChartCell.Left>()
  private var rights = GrowingBuffer<ChartCell.Right>()
  private var fragments = GrowingBuffer<ChartCell.Fragment>()
  /// The cell of the span from `start` to `end` is at `end * (count + 1) + start`.
  private var cells = GrowingBuffer<ChartCell>()
  /// What begins at the open span's first word and may go on, by where it ends.
  private var openings = GrowingBuffer<ChartCell.Opening>()
  /// The columns of all edges that begin at a word.
  private var beginnings = GrowingBuffer<SymbolSet>()
  private var slots = GrowingBuffer<ChartSlot>()
  private var count = 0
  private var span: Int32 = 0
  /// The columns that may follow the open span, and its first word.
  private var following = SymbolSet()
  private var start = 0
  /// How much more than a span's cheapest edge another may cost and be used, in nats.
  private let beam: Float

  init(table: RuleTable, beam: Float) {
    self.table = table
    self.beam = beam
    slots.reset(table.symbols.count, to: ChartSlot())
  }

  /// The cheapest cover of `words` by phrases.
  ///
  /// - Parameter literals: the symbols of the lemmas that rules name.
  mutating func parse(_ words: ArraySlice<Word>, literals: [String: Symbol]) -> [PhraseTree] {
    count = words.count
    edges.removeAll()
    lefts.removeAll()
    rights.removeAll()
    fragments.removeAll()
    cells.prepare((count + 1) * (count + 1))
    beginnings.reset(count + 1, to: SymbolSet())
    for start in stride(from: count - 1, through: 0, by: -1) {
      openings.removeAll()
      for end in (start + 1)...count {
        let first = open(from: start, to: end)
        if end == start + 1 {
          addLeaves(words[words.startIndex + start].readings, literals: literals)
        } else {
          joinPairs(to: end)
        }
        closeUnary(from: first)
        close(end: end, from: first)
      }
    }
    return cover(offset: words.startIndex)
  }

  private mutating func open(from start: Int, to end: Int) -> Int {
    span &+= 1
    self.start = start
    following = beginnings[end]
    return edges.count
  }

  /// Lists the edges of the open span by what they can be used for.
  private mutating func close(end: Int, from first: Int) {
    let (left, right, fragment) = (lefts.count, rights.count, fragments.count)
    var columns = SymbolSet()
    var followers = SymbolSet()
    var limit = Float.infinity
    for index in first..<edges.count { limit = min(limit, edges[index].cost) }
    limit += beam
    for index in first..<edges.count {
      let edge = edges[index]
      if edge.cost > limit { continue }
      let entry = table.symbols.baseAddress! + Int(edge.symbol)
      if entry.pointee.row >= 0, entry.pointee.followers.meets(following) {
        followers.formUnion(entry.pointee.followers)
        lefts.append(
          .init(
            features: edge.features, cost: edge.cost, edge: Int32(index), symbol: edge.symbol))
      }
      if entry.pointee.column >= 0 {
        columns.insert(Int(entry.pointee.column))
        rights.append(
          .init(
            features: edge.features, cost: edge.cost, edge: Int32(index),
            column: entry.pointee.column))
      }
      if entry.pointee.fragmentCost < .infinity {
        fragments.append(
          .init(
            cost: edge.cost, fragmentCost: entry.pointee.fragmentCost, edge: Int32(index)))
      }
    }
    if lefts.count > left {
      openings.append(
        .init(
          end: Int32(end), lefts: (Int32(left), Int32(lefts.count)), followers: followers))
    }
    cells[end * (count + 1) + start] = ChartCell(
      rights: (Int32(right), Int32(rights.count)),
      fragments: (Int32(fragment), Int32(fragments.count)), columns: columns)
    beginnings.base[start].formUnion(columns)
  }

  private mutating func addLeaves(_ readings: [Reading], literals: [String: Symbol]) {
    for (index, reading) in readings.enumerated() {
      var leaf = Edge(
        features: reading.features.bits, cost: reading.cost, rule: -1, left: -1,
        right: Int32(index), symbol: reading.category, start: Int16(start))
      edges.append(leaf)
      let entry = reading.entry
      // An informal spelling is the word that it stands for.
      if let literal = literals[entry.attributes["variant"] ?? entry.lemma] {
        leaf.symbol = literal
        edges.append(leaf)
      }
    }
  }

  private mutating func joinPairs(to end: Int) {
    let symbols = table.symbols.baseAddress!
    let groups = table.groups.baseAddress!
    let groupStarts = table.groupStarts.baseAddress!
    for index in 0..<openings.count {
      let before = openings.base + index
      let after = cells.base + (end * (count + 1) + Int(before.pointee.end))
      let columns = after.pointee.columns
      guard before.pointee.followers.meets(columns) else { continue }
      let rightStart = rights.base + Int(after.pointee.rights.start)
      let rightEnd = rights.base + Int(after.pointee.rights.end)
      for number in before.pointee.lefts.start..<before.pointee.lefts.end {
        let left = lefts.base + Int(number)
        let entry = symbols + Int(left.pointee.symbol)
        guard entry.pointee.followers.meets(columns) else { continue }
        let row = groups + Int(entry.pointee.row)
        var right = rightStart
        while right < rightEnd {
          let group = Int(row[Int(right.pointee.column)])
          if group > 0 {
            for step in groupStarts[group]..<groupStarts[group + 1] {
              join(left, right, by: table.steps.baseAddress! + Int(step))
            }
          }
          right += 1
        }
      }
    }
  }

  @inline(__always)
  private mutating func join(
    _ left: UnsafeMutablePointer<ChartCell.Left>, _ right: UnsafeMutablePointer<ChartCell.Right>,
    by step: UnsafePointer<RuleTable.Step>
  ) {
    let (first, second) = (left.pointee.features, right.pointee.features)
    guard first & step.pointee.firstMask == step.pointee.firstValue,
      second & step.pointee.secondMask == step.pointee.secondValue,
      step.pointee.further < 0 || holdsFurther(step.pointee.further, first, second)
    else { return }
    add(
      step, left: left.pointee.edge, right: right.pointee.edge,
      cost: left.pointee.cost + right.pointee.cost + step.pointee.cost)
  }

  private func holdsFurther(_ number: Int32, _ first: UInt64, _ second: UInt64) -> Bool {
    let constraints = table.further.baseAddress! + Int(number)
    return constraints.pointee.first.holds(for: FeatureSet(bits: first))
      && constraints.pointee.second.holds(for: FeatureSet(bits: second))
  }

  /// Applies the rules of one part until nothing new comes.
  private mutating func closeUnary(from first: Int) {
    var position = first
    while position < edges.count {
      let edge = edges[position]
      let entry = table.symbols.baseAddress! + Int(edge.symbol)
      for number in entry.pointee.unaryStart..<entry.pointee.unaryEnd {
        let step = table.steps.baseAddress! + Int(number)
        guard edge.features & step.pointee.firstMask == step.pointee.firstValue,
          step.pointee.further < 0 || holdsFurther(step.pointee.further, edge.features, 0)
        else { continue }
        add(step, left: Int32(position), right: -1, cost: edge.cost + step.pointee.cost)
      }
      position += 1
    }
  }

  /// Keeps the edge that `step` makes where the span has no two better ones of its symbol, nor its
  /// like for less, and where what it needs may follow.
  private mutating func add(
    _ step: UnsafePointer<RuleTable.Step>, left: Int32, right: Int32, cost: Float
  ) {
    let symbol = step.pointee.result
    let entry = table.symbols.baseAddress! + Int(symbol)
    let slot = slots.base + Int(symbol)
    if slot.pointee.span != span {
      if entry.pointee.needsFollower && !entry.pointee.followers.meets(following) { return }
      slot.pointee.span = span
      slot.pointee.count = 0
    } else if slot.pointee.count == 2 && cost >= slot.pointee.cost.0
      && cost >= slot.pointee.cost.1
    {
      return
    }
    let rule = step.pointee.rule
    let features = rule >= 0 ? features(of: Int(rule), left: left, right: right) : 0
    if slot.pointee.count == 0 {
      slot.pointee.count = 1
      slot.pointee.cost.0 = cost
      slot.pointee.features.0 = features
    } else if slot.pointee.features.0 == features {
      guard cost < slot.pointee.cost.0 else { return }
      slot.pointee.cost.0 = cost
    } else if slot.pointee.count == 1 {
      slot.pointee.count = 2
      slot.pointee.cost.1 = cost
      slot.pointee.features.1 = features
    } else if slot.pointee.features.1 == features {
      guard cost < slot.pointee.cost.1 else { return }
      slot.pointee.cost.1 = cost
    } else if slot.pointee.cost.0 > slot.pointee.cost.1 {
      slot.pointee.cost.0 = cost
      slot.pointee.features.0 = features
    } else {
      slot.pointee.cost.1 = cost
      slot.pointee.features.1 = features
    }
    edges.append(
      Edge(
        features: features, cost: cost, rule: rule, left: left, right: right, symbol: symbol,
        start: Int16(start)))
  }

  /// The features of a finished phrase: its head's, with what the rule sets and copies.
  private func features(of rule: Int, left: Int32, right: Int32) -> UInt64 {
    let effect = table.effects.baseAddress! + rule
    let head = part(effect.pointee.head, left: left, right: right)
    var result = edges.base[Int(head)].features & ~effect.pointee.mask | effect.pointee.value
    for number in effect.pointee.copyStart..<effect.pointee.copyEnd {
      let copy = table.copies[Int(number)]
      let other = edges.base[Int(part(copy.from, left: left, right: right))].features
      result = result & ~copy.mask | other & copy.mask
    }
    return result
  }

  /// The edge of a part of the phrase that joins `left` and `right`.
  private func part(_ path: RuleTable.Path, left: Int32, right: Int32) -> Int32 {
    var (left, right) = (left, right)
    for _ in 0..<path.steps {
      let edge = edges.base + Int(left)
      (left, right) = (edge.pointee.left, edge.pointee.right)
    }
    return path.endsLeft ? left : right
  }

  /// The cheapest sequence of phrases that spans all words; the words are counted from `offset`.
  private func cover(offset: Int) -> [PhraseTree] {
    guard count > 0 else { return [] }
    var best = [Float](repeating: .infinity, count: count + 1)
    var chosen = [Int32](repeating: -1, count: count + 1)
    best[0] = 0
    for end in 1...count {
      for start in 0..<end where best[start] < .infinity {
        let cell = cells.base + (end * (count + 1) + start)
        for index in cell.pointee.fragments.start..<cell.pointee.fragments.end {
          let fragment = fragments.base + Int(index)
          var cost = best[start] + fragment.pointee.cost
          if start == 0 && end == count {
            let symbol = edges.base[Int(fragment.pointee.edge)].symbol
            cost += table.symbols.baseAddress![Int(symbol)].wholeCost
          } else {
            cost += fragment.pointee.fragmentCost
          }
          if cost < best[end] {
            best[end] = cost
            chosen[end] = fragment.pointee.edge
          }
        }
      }
    }
    var trees: [PhraseTree] = []
    var end = count
    while end > 0, chosen[end] >= 0 {
      trees.append(tree(of: chosen[end], offset: offset))
      end = Int(edges.base[Int(chosen[end])].start)
    }
    return trees.reversed()
  }

  private func tree(of index: Int32, offset: Int) -> PhraseTree {
    let edge = edges.base[Int(index)]
    let features = FeatureSet(bits: edge.features)
    guard edge.rule >= 0 else {
      return PhraseTree(
        word: offset + Int(edge.start), reading: Int(edge.right), features: features)
    }
    let effect = table.effects.baseAddress! + Int(edge.rule)
    let count = Int(effect.pointee.partCount)
    let parts = (0..<count).map { number in
      part(RuleTable.Path(to: number, of: count), left: edge.left, right: edge.right)
    }
    let head = part(effect.pointee.head, left: edge.left, right: edge.right)
    return PhraseTree(
      rule: Int(edge.rule), head: parts.firstIndex(of: head) ?? 0,
      children: parts.map { tree(of: $0, offset: offset) }, features: features)
  }
}
