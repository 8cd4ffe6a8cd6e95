/// Weighs the readings of each word by its neighbours, and drops those that are far behind.
struct Disambiguator: Sendable {
  let model: TagModel
  let categories: CategoryTable
  /// How far behind the best path a reading may be and stay, in nats.
  let margin: Float

  /// Sets each reading's cost to what its best path loses against the best of all, and keeps those
  /// within the margin, the best first.
  ///
  /// Viterbi forwards and backwards (min-marginals).
  /// - Complexity: O(words × readings²).
  func disambiguate(_ words: [Word]) -> [Word] {
    guard !words.isEmpty else { return [] }
    let lattice = Lattice(words, categories: categories)
    let forward = passForward(lattice)
    let backward = passBackward(lattice)
    var best = Float.infinity
    for node in lattice.nodes(of: 0) { best = min(best, forward[node] + backward[node]) }
    var result = words
    for position in words.indices {
      let nodes = lattice.nodes(of: position)
      var kept = words[position].readings
      for index in kept.indices {
        let node = nodes.lowerBound + index
        kept[index].cost = forward[node] + backward[node] - best
      }
      kept.removeAll { !($0.cost <= margin) }
      if kept.count > 1 { kept.sort { $0.cost < $1.cost } }
      result[position].readings = kept
    }
    return result
  }

  /// The readings of all words in a row, as the passes need them.
  private struct Lattice {
    private(set) var tags: [Int] = []
    private(set) var costs: [Float] = []
    /// Where each word's readings begin, and the end of the last.
    private var starts: [Int] = [0]

    init(_ words: [Word], categories: CategoryTable) {
      for word in words {
        for index in word.readings.indices {
          tags.append(categories.tag(of: word.readings[index].category))
          costs.append(word.readings[index].cost)
        }
        starts.append(tags.count)
      }
    }

    var wordCount: Int { starts.count - 1 }
    func nodes(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }
  }

  /// The cost of the best path up to each reading, itself included.
  private func passForward(_ lattice: Lattice) -> [Float] {
    var costs = lattice.costs
    for node in lattice.nodes(of: 0) {
      costs[node] += model.transition(model.edge, lattice.tags[node])
    }
    for word in 0..<lattice.wordCount where word > 0 {
      for node in lattice.nodes(of: word) {
        var best = Float.infinity
        for previous in lattice.nodes(of: word - 1) {
          best = min(
            best, costs[previous] + model.transition(lattice.tags[previous], lattice.tags[node]))
        }
        costs[node] = best + lattice.costs[node]
      }
    }
    return costs
  }

  /// The cost of the best path after each reading.
  private func passBackward(_ lattice: Lattice) -> [Float] {
    var costs = [Float](repeating: 0, count: lattice.costs.count)
    for node in lattice.nodes(of: lattice.wordCount - 1) {
      costs[node] = model.transition(lattice.tags[node], model.edge)
    }
    for word in (0..<lattice.wordCount - 1).reversed() {
      for node in lattice.nodes(of: word) {
        var best = Float.infinity
        for next in lattice.nodes(of: word + 1) {
          best = min(
            best,
            model.transition(lattice.tags[node], lattice.tags[next]) + lattice.costs[next]
              + costs[next])
        }
        costs[node] = best
      }
    }
    return costs
  }
}
