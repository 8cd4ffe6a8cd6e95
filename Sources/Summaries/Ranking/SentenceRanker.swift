/// Tells how likely each sentence is in a summary.
package struct SentenceRanker: Sendable {
  package let cues: SummaryCues
  package let model: RankingModel

  package init(cues: SummaryCues, model: RankingModel) {
    self.cues = cues
    self.model = model
  }

  /// The ranking of an article's sentences.
  ///
  /// - Complexity: O(words of all sentences).
  package func rank(_ sentences: [RankedSentence], title: String?) -> SentenceRanking {
    SentenceRanking(
      sentences, features: SentenceFeatures(sentences, title: title, cues: cues), model: model)
  }
}
