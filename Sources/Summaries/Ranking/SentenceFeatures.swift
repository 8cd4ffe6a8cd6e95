/// The features of an article's sentences, read off the Indonesian alone.
package struct SentenceFeatures {
  /// For each sentence the value of each feature, in the order of `SentenceFeature.allCases`.
  package let values: [[Double]]
  /// Whether each sentence leans on the one before it.
  let isDependent: [Bool]
  /// The sentences as vectors, by which their likeness is measured.
  let vectors: [WordVector]

  /// - Parameter title: the article's title in Indonesian, if it has one.
  /// - Complexity: O(words of all sentences).
  package init(_ sentences: [RankedSentence], title: String?, cues: SummaryCues) {
    let parted = sentences.map { SourceWords($0.source) }
    var content = ContentWords(cues: cues)
    let counts = parted.map { content.counts(of: $0.words) }
    let titleWords = content.counts(of: title.map { SourceWords($0).words } ?? []).map(\.word)
    let rarity = content.rarity(among: counts)
    vectors = counts.map { WordVector($0, rarity: rarity) }
    isDependent = parted.map { cues.isDependent($0.words) }
    let centrality = Centrality(vectors)
    var frequency = WordFrequency(counts, words: rarity.count)
    var values: [[Double]] = []
    for index in sentences.indices {
      var reading = FeatureReading()
      reading.setPlace(index, of: sentences.count)
      reading.setText(parted[index], cues: cues)
      reading[.leans] = isDependent[index] ? 1 : 0
      let isFirst = index == 0 || sentences[index - 1].block != sentences[index].block
      reading[.opensParagraph] = isFirst ? 1 : 0
      let next = index + 1
      let introduces = next < sentences.count && parted[next].opensQuotation
      reading[.introducesQuotation] = introduces ? 1 : 0
      reading[.centrality] = centrality.values[index]
      reading[.likeness] = centrality.likeness[index]
      reading[.frequency] = frequency.meanPercent(of: counts[index])
      reading[.novelty] = frequency.takeNovelty(of: counts[index])
      let shared = counts[index].count { titleWords.contains($0.word) }
      reading[.title] = Double(shared) / Double(max(titleWords.count, 1))
      values.append(reading.values)
    }
    self.values = values
  }
}
