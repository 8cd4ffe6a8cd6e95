extension RuleEngine {
  /// Whether a word of the target language, in lower case, is one that its language model has met:
  /// a common word, or a name that is on everybody's lips.
  ///
  /// - Complexity: O(length of `word`).
  public func knowsTargetWord(_ word: String) -> Bool { pair.model.knows(word) }

  /// The words, in lower case, of all senses that the lexicon has of a text's single words, whether
  /// they fit there or not, and those of what belongs to a place (`Rusia`: `russia`, `russian`).
  ///
  /// - Complexity: O(length of `text`).
  public func possibleRenderings(ofWordsIn text: String) -> Set<String> {
    let analyzer = WordAnalyzer(pair)
    let (_, views) = analyzer.tokens(in: text)
    var words: Set<String> = []
    for reading in analyzer.forms(of: views).flatMap(\.readings) {
      for sense in reading.entry.senses { words.formUnion(sense.words.map { $0.lowercased() }) }
      for rendering in reading.entry.attributes.values {
        words.formUnion(rendering.lowercased().split(separator: "_").map(String.init))
      }
    }
    return words
  }
}
