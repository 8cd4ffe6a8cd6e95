import Articles

/// The sentences of an article by how likely they are in a summary. It picks the likeliest, one at a
/// time, each unlike those before it.
///
/// The sentence is taken that raises the expected F1 of the summary most: the words that are expected
/// to be in a reference summary, of the words of both. These are counted in English where the length is
/// given in words, else in Indonesian.
/// Sources: Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking" (SIGIR 1998), for
/// the redundancy; Nan et al., "Optimizing F-measure: A Tale of Two Approaches" (ICML 2012), for the
/// decision by expected F1.
package struct SentenceRanking {
  /// For each sentence how likely it is one of a summary's.
  let probabilities: [Double]
  private let sentences: [RankedSentence]
  private let features: SentenceFeatures
  private let model: RankingModel

  init(_ sentences: [RankedSentence], features: SentenceFeatures, model: RankingModel) {
    probabilities = sentences.indices.map { model.probability(features[$0]) }
    self.sentences = sentences
    self.features = features
    self.model = model
  }

  /// The indices of the chosen sentences, ascending. Of equals the earlier is taken.
  ///
  /// - Complexity: O(words of all sentences × sentences chosen).
  package func choose(_ length: SummaryLength) -> [Int] {
    let lengths = length.isInWords ? sentences.map(\.english.wordCount) : features.wordCounts
    var room = SummaryRoom(length, of: lengths, model: model)
    var isChosen = Array(repeating: false, count: lengths.count)
    var likest = Array(repeating: 0.0, count: lengths.count)
    var vectors = features.vectors
    var open = lengths.indices.filter { room.fits(lengths[$0]) }
    while true {
      var best: (index: Int, gain: Double, probability: Double)?
      for index in open {
        var probability = probabilities[index]
        probability -= model.redundancy * max(0, likest[index] - model.alike)
        if features.isDependent[index], index == 0 || !isChosen[index - 1] {
          probability -= model.dependence
        }
        let gain = room.gain(probability, words: lengths[index])
        if best.map({ gain > $0.gain }) ?? true { best = (index, gain, probability) }
      }
      guard let best, !isChosen.contains(true) || room.isWorth(best.gain) else { break }
      room.take(best.probability, words: lengths[best.index])
      isChosen[best.index] = true
      open.removeAll { $0 == best.index || !room.fits(lengths[$0]) }
      guard !open.isEmpty else { break }
      var likeness = lengths.map { _ in 0.0 }
      likeness[best.index] = 1
      vectors.multiplyByLikenesses(&likeness)
      for other in open { likest[other] = max(likest[other], likeness[other]) }
    }
    return lengths.indices.filter { isChosen[$0] }
  }
}
