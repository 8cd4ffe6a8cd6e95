import QualityChecks
import Translation

/// The sentences of all articles of an event, in one space of words, so that they can be compared.
struct EventSentences {
  struct Item {
    let article: Int
    /// The sentence's place in its article, from 0.
    let order: Int
    let translation: Translation
    let citation: EventSummary.Citation
    /// The English, shortened where that is safe.
    let text: String
    /// How likely it would stand in a summary of its own article; nil for what no summary takes.
    let probability: Double?
    /// The figures that it states.
    let amounts: [AmountFact]
  }

  /// From this likeness on (cosine) two sentences tell of the same news, and only one is chosen.
  static let sameNews = 0.35
  /// From this likeness on one may stand for the other.
  static let sameWords = 0.45

  let items: [Item]
  private let vectors: SentenceVectors
  private let places: [String: Int]

  /// - Complexity: O(words of all articles).
  init(_ articles: [EventArticle], ranker: SentenceRanker, editor: SummaryEditor) {
    var content = ContentWords(cues: ranker.cues)
    var drafts: [Item] = []
    for (number, article) in articles.enumerated() {
      let candidates = article.candidates
      let ranking = ranker.rank(
        candidates.map { RankedSentence($0) },
        title: article.title?.segment.text ?? article.metadata.title)
      let probabilities = Dictionary(
        zip(candidates.map(\.segment.id), ranking.probabilities)
      ) { first, _ in first }
      let told = article.translations.filter { $0.segment.kind != .title }
      for (order, (translation, short)) in zip(told, editor.compressed(told)).enumerated() {
        let segment = translation.segment
        content.append(SourceWords(segment.text).words)
        drafts.append(
          Item(
            article: number, order: order, translation: translation,
            citation: EventSummary.Citation(
              article: article.key, segment: segment.id, source: segment.text,
              english: translation.target),
            text: short.text, probability: probabilities[segment.id],
            amounts: article.facts.amounts.filter { $0.segments.contains(segment.id) }))
      }
    }
    items = drafts
    vectors = SentenceVectors(content)
    places = Dictionary(
      items.enumerated().map { ($1.citation.description, $0) }
    ) { first, _ in first }
  }

  /// The place of a segment; nil for a title.
  func place(of segment: String, in article: EventArticle) -> Int? {
    places["\(article.key):\(segment)"]
  }

  func likeness(_ one: Int, _ other: Int) -> Double {
    vectors.likeness(of: one, to: other)
  }

  /// Whether two sentences of the same news can both be right: neither negates what the other states
  /// nor has another figure.
  func agree(_ one: Int, _ other: Int) -> Bool {
    let (item, counterpart) = (items[one], items[other])
    return likeness(one, other) >= Self.sameNews
      && NegationCheck.isNegative(indonesian: item.citation.source)
        == NegationCheck.isNegative(indonesian: counterpart.citation.source)
      && !item.amounts.differ(from: counterpart.amounts)
  }

  /// The sentence of each other article that says much the same.
  func saying(_ place: Int) -> [Int] {
    alike(place).filter { likeness(place, $0) >= Self.sameWords && agree(place, $0) }
  }

  /// The sentence of each other article that is most like one, as far as it tells of the same news.
  ///
  /// - Complexity: O(words of all sentences).
  func alike(_ place: Int) -> [Int] {
    var best: [Int: (place: Int, likeness: Double)] = [:]
    for other in items.indices where items[other].article != items[place].article {
      let likeness = likeness(place, other)
      if likeness >= Self.sameNews, likeness > best[items[other].article]?.likeness ?? 0 {
        best[items[other].article] = (other, likeness)
      }
    }
    return best.sorted { $0.key < $1.key }.map(\.value.place)
  }
}
