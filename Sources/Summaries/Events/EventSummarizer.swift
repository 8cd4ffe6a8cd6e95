import Articles

/// Makes one summary of the articles that report an event.
///
/// A sentence counts by how likely it is in a summary of its own article, more where other articles
/// say much the same, and only as far as nothing like it is chosen yet. Source for taking what several
/// articles say for important: Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple
/// documents" (2004).
public struct EventSummarizer: Sendable {
  private let ranker: SentenceRanker
  private let editor: SummaryEditor
  private let relations: RelationCues

  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init() throws {
    ranker = SentenceRanker(cues: try .embedded(), model: try .embedded())
    editor = try SummaryEditor()
    relations = try .embedded()
  }

  /// - Parameter articles: in the order in which they are to be told.
  /// - Complexity: O(sentences² × words of a sentence).
  public func summarize(_ articles: [EventArticle], length: SummaryLength) -> EventSummary {
    let sentences = EventSentences(articles, ranker: ranker, editor: editor)
    let chosen = choose(from: sentences, articles: articles.count, length: length)
    return EventSummary(
      title: articles.lazy.compactMap { $0.title?.target.nonEmpty ?? $0.metadata.title }.first,
      sentences: chosen.map { place in
        EventSummary.Sentence(
          text: sentences.items[place].text,
          citations: ([place] + sentences.alike(place)).map { sentences.items[$0].citation })
      },
      timeline: EventTimeline(articles, sentences).moments,
      disagreements: DisagreementFinder(articles, sentences, relations: relations)
        .disagreements())
  }

  /// The places of the chosen sentences in the order of the articles.
  private func choose(
    from sentences: EventSentences, articles: Int, length: SummaryLength
  ) -> [Int] {
    let open = sentences.items.indices.filter { sentences.items[$0].probability != nil }
    let counts = sentences.items.map {
      $0.text.split(whereSeparator: \.isWhitespace).count
    }
    let values = Dictionary(
      uniqueKeysWithValues: open.map { place in
        let share = Double(sentences.alike(place).count) / Double(max(1, articles - 1))
        return (place, (sentences.items[place].probability ?? 0) * (1 + share))
      })
    var room = SummaryRoom(
      length, of: open.map { counts[$0] }, fullness: ranker.model.fullness)
    var chosen: [Int] = []
    var waiting = open
    while true {
      waiting.removeAll { place in
        !room.fits(counts[place])
          || chosen.contains {
            $0 == place || sentences.likeness($0, place) >= EventSentences.sameNews
          }
      }
      let best = waiting.max { one, other in
        let gains = [one, other].map { room.gain(values[$0] ?? 0, words: counts[$0]) }
        return (gains[0], -one) < (gains[1], -other)
      }
      guard let best else { break }
      let gain = room.gain(values[best] ?? 0, words: counts[best])
      guard chosen.isEmpty || room.isWorth(gain) else { break }
      room.take(values[best] ?? 0, words: counts[best])
      chosen.append(best)
    }
    return chosen.sorted()
  }
}
