/// The sense that each reading of each word gets, and what its rendering asks of the grammar.
struct SenseChoices {
  private let senses: [[(sense: Sense, features: FeatureAssignment, origin: String?)]]

  /// Chooses for every reading that disambiguation kept: by a selection rule, by the word that
  /// governs a preposition, else the first sense.
  init(_ words: [Word], pair: LanguagePair) {
    senses = words.indices.map { position in
      words[position].readings.map { reading in
        let (sense, origin) = Self.choose(reading, at: position, in: words, pair: pair)
        return (sense, pair.targetLexicon.features(of: sense), origin)
      }
    }
  }

  func sense(word: Int, reading: Int) -> Sense { senses[word][reading].sense }
  func features(word: Int, reading: Int) -> FeatureAssignment { senses[word][reading].features }
  /// The place of the rule that chose, nil for the first sense.
  func origin(word: Int, reading: Int) -> String? { senses[word][reading].origin }

  private static func choose(
    _ reading: Reading, at position: Int, in words: [Word], pair: LanguagePair
  ) -> (Sense, String?) {
    if let rule = pair.selection.rule(for: reading, at: position, in: words) {
      return (rule.sense, rule.origin)
    }
    if pair.categories.isGoverned(reading.category) {
      let window = max(0, position - SelectionRules.window)..<position
      for index in window.reversed() {
        guard let governor = words[index].readings.first?.entry,
          let rendering = governor.attributes[reading.entry.lemma]
        else { continue }
        return (Sense(rendering, isVerb: false, linkingWords: []), governor.place)
      }
    }
    return (reading.entry.senses[0], nil)
  }
}
