import Articles

/// Picks the sentences that are most likely in a summary, one at a time, each unlike those before
/// it.
///
/// Where the length is given in words, the sentence is taken that raises the expected F1 of the
/// summary most: the words that are expected to be in a reference summary, of the words of both.
/// Sources: Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking" (SIGIR 1998), for
/// the redundancy; Nan et al., "Optimizing F-measure: A Tale of Two Approaches" (ICML 2012), for the
/// decision by expected F1.
package struct SentenceRanker: Sendable {
  package let cues: SummaryCues
  package let model: RankingModel

  package init(cues: SummaryCues, model: RankingModel) {
    self.cues = cues
    self.model = model
  }

  /// The indices of the chosen sentences, ascending. Of equals the earlier is taken.
  ///
  /// - Complexity: O(words of all texts × sentences chosen).
  package func choose(
    from texts: [RankedSentence], title: String?, length: SummaryLength
  ) -> [Int] {
    let features = SentenceFeatures(texts, title: title, cues: cues)
    return choose(
      from: texts, features: features,
      probabilities: features.values.map(model.probability), length: length)
  }

  /// For each sentence how likely it is one of a summary's.
  ///
  /// - Complexity: O(words of all texts).
  func probabilities(of texts: [RankedSentence], title: String?) -> [Double] {
    SentenceFeatures(texts, title: title, cues: cues).values.map(model.probability)
  }

  private func choose(
    from texts: [RankedSentence], features: SentenceFeatures, probabilities: [Double],
    length: SummaryLength
  ) -> [Int] {
    let counts = texts.map(\.target.wordCount)
    var room = SummaryRoom(length, of: counts, fullness: model.fullness)
    var chosen: Set<Int> = []
    var likest = Array(repeating: 0.0, count: texts.count)
    var open = Array(texts.indices)
    while true {
      open.removeAll { chosen.contains($0) || !room.fits(counts[$0]) }
      var best: (index: Int, gain: Double, probability: Double)?
      for index in open {
        var probability = probabilities[index]
        probability -= model.redundancy * max(0, likest[index] - model.alike)
        if features.isDependent[index], !chosen.contains(index - 1) {
          probability -= model.dependence
        }
        let gain = room.gain(probability, words: counts[index])
        if best.map({ gain > $0.gain }) ?? true { best = (index, gain, probability) }
      }
      guard let best, chosen.isEmpty || room.isWorth(best.gain) else { break }
      room.take(best.probability, words: counts[best.index])
      chosen.insert(best.index)
      for other in open {
        likest[other] = max(
          likest[other], features.vectors[best.index].likeness(to: features.vectors[other]))
      }
    }
    return chosen.sorted()
  }
}
