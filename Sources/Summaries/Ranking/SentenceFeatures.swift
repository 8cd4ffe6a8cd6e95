/// The features of an article's sentences, read off the Indonesian alone.
package struct SentenceFeatures {
  /// Whether each sentence leans on the one before it.
  private(set) var isDependent: [Bool] = []
  /// How many Indonesian words each has.
  private(set) var wordCounts: [Int] = []
  /// The sentences as vectors, by which their likeness is measured.
  let vectors: SentenceVectors
  private var table: FeatureTable

  /// The value of each feature of a sentence, in the order of `SentenceFeature.allCases`.
  package subscript(sentence: Int) -> ArraySlice<Double> { table[sentence] }

  /// - Parameter title: the article's title in Indonesian, if it has one.
  /// - Complexity: O(words of all sentences).
  package init(_ sentences: [RankedSentence], title: String?, cues: SummaryCues) {
    let titleWords = title.map { title in
      Set(SourceWords(title).words).filter { !cues.stopWords.contains($0) }
    }
    var content = ContentWords(cues: cues)
    table = FeatureTable(sentences: sentences.count)
    for (index, sentence) in sentences.enumerated() {
      let words = SourceWords(sentence.source)
      wordCounts.append(words.words.count)
      content.append(words.words)
      table.setText(of: index, words)
      let isFirst = index == 0 || sentences[index - 1].block != sentence.block
      table[index, .opensParagraph] = isFirst ? 1 : 0
      isDependent.append(cues.isDependent(words.words))
      table[index, .leans] = isDependent[index] ? 1 : 0
      if let titleWords {
        let shared = titleWords.count { words.words.contains($0) }
        table[index, .title] = Double(shared) / Double(max(titleWords.count, 1))
      }
    }
    vectors = SentenceVectors(content)
    let centrality = Centrality(vectors)
    let percents = content.meanPercents
    for index in sentences.indices {
      table[index, .centrality] = centrality.values[index]
      table[index, .likeness] = centrality.likeness[index]
      table[index, .frequency] = percents[index]
      table[index, .novelty] = content.sentences[index].novelty
      table[index, .firstPerson] = content.sentences[index].isFirstPerson ? 1 : 0
    }
  }
}
