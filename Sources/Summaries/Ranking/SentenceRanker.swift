/// A sentence as the ranking sees it: the Indonesian is ranked, the English is counted.
struct RankedText {
  let source: String
  let target: String
}

/// Picks the sentences that tell most, one at a time, each unlike those before it.
///
/// Source: Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking" (SIGIR 1998).
struct SentenceRanker: Sendable {
  let cues: SummaryCues
  let weights: SummaryWeights

  /// The indices of the chosen sentences, ascending. Of equals the earlier is taken.
  ///
  /// - Complexity: O(words of all texts × sentences chosen).
  func choose(from texts: [RankedText], title: String?, length: SummaryLength) -> [Int] {
    let signs = SentenceSigns(
      texts.map(\.source), title: title, cues: cues, weights: weights)
    let counts = texts.map { $0.target.split(whereSeparator: \.isWhitespace).count }
    var room = Room(length)
    var chosen: Set<Int> = []
    var likest = Array(repeating: 0.0, count: texts.count)
    var open = Array(texts.indices)
    while true {
      open.removeAll { chosen.contains($0) || !room.fits(counts[$0]) }
      var best: (index: Int, score: Double)?
      for index in open {
        var score = signs.scores[index] - weights.redundancy * likest[index]
        if signs.isDependent[index], !chosen.contains(index - 1) { score -= weights.dependence }
        if best.map({ score > $0.score }) ?? true { best = (index, score) }
      }
      guard let index = best?.index else { break }
      room.take(counts[index])
      chosen.insert(index)
      for other in open {
        likest[other] = max(likest[other], signs.vectors[index].likeness(to: signs.vectors[other]))
      }
    }
    return chosen.sorted()
  }
}

/// The room that is left in a summary.
private struct Room {
  private var sentences = Int.max
  private var words = Int.max
  private var isEmpty = true

  init(_ length: SummaryLength) {
    switch length {
    case .sentences(let count): sentences = max(count, 0)
    case .words(let count): words = max(count, 0)
    }
  }

  /// Whether a sentence of this many words fits; the first always does.
  func fits(_ count: Int) -> Bool {
    sentences > 0 && words > 0 && (count <= words || isEmpty)
  }

  mutating func take(_ count: Int) {
    isEmpty = false
    sentences -= 1
    words = max(words - count, 0)
  }
}
