import Foundation

/// The signs of an article's sentences that a ranking weighs.
struct SentenceSigns {
  /// For each sentence, what its signs count together, the likeness to others left out.
  let scores: [Double]
  /// Whether each sentence leans on the one before it.
  let isDependent: [Bool]
  /// The sentences as vectors, by which their likeness is measured.
  let vectors: [WordVector]

  /// Reads the signs off the sentences.
  ///
  /// - Complexity: O(words of all sentences).
  init(_ sentences: [String], title: String?, cues: SummaryCues, weights: SummaryWeights) {
    let parted = sentences.map { SourceWords($0) }
    var content = ContentWords(cues: cues)
    let counts = parted.map { content.counts(of: $0.words) }
    let titleWords = Set(content.counts(of: title.map { SourceWords($0).words } ?? []).keys)
    let rarity = content.rarity(among: counts)
    vectors = counts.map { WordVector(counts: $0, rarity: rarity) }
    isDependent = parted.map { cues.isDependent($0.words) }
    let centrality = Centrality(vectors).values
    scores = parted.indices.map { index in
      let words = parted[index]
      let shared = titleWords.intersection(counts[index].keys).count
      let position = pow(weights.positionDecay, Double(index))
      var score = weights.position * position + weights.centrality * centrality[index]
      score += weights.titleOverlap * Double(shared) / Double(max(titleWords.count, 1))
      score += weights.numbers * min(1, Double(words.numbers) / weights.numbersForFull)
      score += weights.names * min(1, Double(words.names) / weights.namesForFull)
      score -= weights.quotation * words.quotedShare
      score -= weights.brevity * Self.brevity(words.words.count, below: weights.shortestWords)
      score -= weights.length * Self.excess(words.words.count, above: weights.longestWords)
      return score
    }
  }

  private static func brevity(_ count: Int, below least: Int) -> Double {
    count < least ? Double(least - count) / Double(least) : 0
  }

  private static func excess(_ count: Int, above most: Int) -> Double {
    count > most ? min(1, Double(count - most) / Double(max(most, 1))) : 0
  }
}
