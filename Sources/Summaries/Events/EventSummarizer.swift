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
  private let verifier: SummaryVerifier

  /// - Parameter verifier: compares the sentences with what they cite.
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init(verifier: SummaryVerifier) throws {
    self.verifier = verifier
    ranker = SentenceRanker(cues: try .embedded(), model: try .embedded())
    editor = try SummaryEditor()
    relations = try .embedded()
  }

  /// - Parameter articles: in the order in which they are to be told.
  /// - Complexity: O(sentences² × words of a sentence).
  public func summarize(_ articles: [EventArticle], length: SummaryLength) -> EventSummary {
    let sentences = EventSentences(articles, ranker: ranker, editor: editor)
    let chosen = choose(from: sentences, articles: articles.count, length: length)
    let told = told(chosen, of: articles, sentences)
    // What each article tells first comes first.
    let order = chosen.sorted {
      (sentences.items[$0].order, $0) < (sentences.items[$1].order, $1)
    }
    return EventSummary(
      title: articles.lazy.compactMap { $0.title?.target.nonEmpty ?? $0.metadata.title }.first,
      sentences: order.compactMap { place in
        told[place].map { sentence in
          EventSummary.Sentence(
            text: sentence.text,
            citations: ([place] + sentences.alike(place)).map { sentences.items[$0].citation },
            issues: sentence.issues.map(\.message))
        }
      },
      timeline: EventTimeline(articles, sentences).moments,
      disagreements: DisagreementFinder(articles, sentences, relations: relations)
        .disagreements())
  }

  /// The chosen sentences by their places, each article's by what that article says: with whom their
  /// pronouns and short names stand for, and compared with what they cite.
  private func told(
    _ chosen: [Int], of articles: [EventArticle], _ sentences: EventSentences
  ) -> [Int: Summary.Sentence] {
    var told: [Int: Summary.Sentence] = [:]
    for (number, article) in articles.enumerated() {
      let own = chosen.filter { sentences.items[$0].article == number }
      let texts = own.map { place in
        let item = sentences.items[place]
        return Summary.Sentence(text: item.text, citations: [Citation(item.translation)])
      }
      let summary = Summary(
        published: article.metadata.published,
        sentences: editor.resolved(texts, findings: article.findings))
      let verified = verifier.verified(summary, translations: article.translations)
      for (place, sentence) in zip(own, verified.sentences) { told[place] = sentence }
    }
    return told
  }

  /// The places of the chosen sentences in the order of the articles.
  private func choose(
    from sentences: EventSentences, articles: Int, length: SummaryLength
  ) -> [Int] {
    let open = sentences.items.indices.filter { sentences.items[$0].probability != nil }
    let counts = sentences.items.map(\.text.wordCount)
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
