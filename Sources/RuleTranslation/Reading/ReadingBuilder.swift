import Articles
import Translation

/// Puts the reading of a segment together, sentence by sentence.
struct ReadingBuilder {
  private let segment: Segment
  private let pair: LanguagePair
  private var words: [SourceWord] = []
  private var mentions: [SourceMention] = []
  private var pronouns: [Int: Int] = [:]
  private var sentence = 0

  init(_ segment: Segment, _ pair: LanguagePair) {
    self.segment = segment
    self.pair = pair
  }

  /// Adds a sentence that begins at byte `offset` of the segment.
  mutating func add(_ sentence: [Word], _ references: References, at offset: Int) {
    let first = words.count
    words += sentence.map { word(of: $0, at: offset) }
    for (mention, entity) in references.mentions {
      mentions.append(
        SourceMention(
          words: mention.words.shifted(by: first), name: mention.name?.shifted(by: first),
          kind: SourceMention.Kind(mention.kind),
          hasGivenName: mention.names.first.map(pair.discourse.isGivenName) ?? false,
          entity: entity))
    }
    for (word, reference) in references.all {
      if let entity = reference.entity { pronouns[first + word] = entity }
    }
    self.sentence += 1
  }

  func reading(entities: [EntityMention]) -> SourceReading {
    SourceReading(
      segment: segment, words: words, mentions: mentions, pronouns: pronouns, entities: entities)
  }

  private func word(of word: Word, at offset: Int) -> SourceWord {
    let reading = word.readings[0]
    return SourceWord(
      range: word.range.shifted(by: offset), sentence: sentence, text: word.surface,
      form: word.form, lemma: reading.entry.lemma,
      category: pair.symbols.names[Int(reading.category)],
      features: features(of: word),
      english: reading.entry.senses.first?.text ?? "")
  }

  /// Those of the likeliest reading; of a name that no data know, also those of the noun for a kind
  /// of body or place that it may begin with (`Republik Karsavia`).
  private func features(of word: Word) -> Set<String> {
    var features = Set(pair.features.values(of: word.readings[0].features))
    guard case .named("unknown") = word.readings[0].entry.origin else { return features }
    let others = pair.lexicon.entries(for: word.form).map {
      FeatureSet().overlaid(by: $0.features)
    }
    for other in others
    where pair.discourse.holds(.body, for: other) || pair.discourse.holds(.elsewhere, for: other) {
      features.formUnion(pair.features.values(of: other))
    }
    return features
  }
}

extension SourceMention.Kind {
  fileprivate init(_ kind: Mention.Kind) {
    switch kind {
    case .person: self = .person
    case .body: self = .body
    case .thing: self = .thing
    case .unknown: self = .unknown
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Self {
    lowerBound + offset..<upperBound + offset
  }
}
