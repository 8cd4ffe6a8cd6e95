import Articles

/// Finds what the articles of an event, or those whom they quote, don't agree on.
struct DisagreementFinder {
  let articles: [EventArticle]
  let sentences: EventSentences
  let relations: RelationCues

  init(_ articles: [EventArticle], _ sentences: EventSentences, relations: RelationCues) {
    self.articles = articles
    self.sentences = sentences
    self.relations = relations
  }

  /// From this likeness on two sentences tell of the same thing, though not the same of it.
  static let sameThing = 0.25

  /// - Complexity: O(facts², statements × sentences).
  func disagreements() -> [Disagreement] {
    accounts() + amounts() + dates() + speakers() + denials()
  }

  /// Who speaks in a segment, in English.
  func speakers(in segment: String, of article: EventArticle) -> [String] {
    Self.distinct(
      article.statements.filter { $0.segment == segment }.compactMap { $0.speaker?.english })
  }

  /// The names without those that are another's with or without an article.
  private static func distinct(_ names: [String]) -> [String] {
    var known: Set<String> = []
    return names.filter {
      known.insert($0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0).inserted
    }
  }

  /// A value of a fact with the places of the sentences that state it.
  struct Claim {
    let article: Int
    let value: String
    let places: [Int]
  }

  /// The claims as positions, those of one value together.
  func positions(_ claims: [Claim]) -> [Disagreement.Position] {
    var values: [String] = []
    for claim in claims where !values.contains(claim.value) { values.append(claim.value) }
    return values.map { value in
      var places: [Int] = []
      for claim in claims where claim.value == value {
        places += claim.places.filter { !places.contains($0) }
      }
      let names = places.flatMap { place in
        let item = sentences.items[place]
        return speakers(in: item.citation.segment, of: articles[item.article])
      }
      return Disagreement.Position(
        value: value, speakers: Self.distinct(names),
        citations: places.map { sentences.items[$0].citation })
    }
  }
}
