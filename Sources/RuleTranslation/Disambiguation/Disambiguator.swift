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
    let forward = passForward(words)
    let backward = passBackward(words)
    var best = Float.infinity
    for index in words[0].readings.indices {
      best = min(best, forward[0][index] + backward[0][index])
    }
    return words.indices.map { position in
      var word = words[position]
      var kept: [Reading] = []
      for (index, reading) in word.readings.enumerated() {
        var reading = reading
        reading.cost = forward[position][index] + backward[position][index] - best
        if reading.cost <= margin { kept.append(reading) }
      }
      word.readings = kept.sorted { $0.cost < $1.cost }
      return word
    }
  }

  private func tag(_ reading: Reading) -> Int { categories.tag(of: reading.category) }

  /// The cost of the best path up to each reading, itself included.
  private func passForward(_ words: [Word]) -> [[Float]] {
    var costs: [[Float]] = []
    for (position, word) in words.enumerated() {
      costs.append(
        word.readings.map { reading in
          let tag = tag(reading)
          guard position > 0 else { return reading.cost + model.transition(model.edge, tag) }
          var best = Float.infinity
          for (index, previous) in words[position - 1].readings.enumerated() {
            best = min(
              best, costs[position - 1][index] + model.transition(self.tag(previous), tag))
          }
          return best + reading.cost
        })
    }
    return costs
  }

  /// The cost of the best path after each reading.
  private func passBackward(_ words: [Word]) -> [[Float]] {
    var costs = words.map { $0.readings.map { _ in Float(0) } }
    for position in words.indices.reversed() {
      for (index, reading) in words[position].readings.enumerated() {
        let tag = tag(reading)
        guard position + 1 < words.count else {
          costs[position][index] = model.transition(tag, model.edge)
          continue
        }
        var best = Float.infinity
        for (nextIndex, next) in words[position + 1].readings.enumerated() {
          best = min(
            best,
            model.transition(tag, self.tag(next)) + next.cost + costs[position + 1][nextIndex])
        }
        costs[position][index] = best
      }
    }
    return costs
  }
}
