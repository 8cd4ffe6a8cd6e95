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
    return EventSummary(
      title: editor.headline(
        ofFirst: articles.compactMap { $0.title?.target.nonEmpty ?? $0.metadata.title }),
      sentences: length.kept(
        by: { length in
          let chosen = choose(from: sentences, articles: articles, length: length)
          return told(chosen, of: articles, sentences)
        }, text: \.text),
      timeline: EventTimeline(articles, sentences).moments,
      disagreements: DisagreementFinder(articles, sentences, relations: relations)
        .disagreements())
  }

  /// The sentences at the places, with whom their pronouns and short names stand for, and each
  /// compared with what it cites; where the articles are of several days, with the day of `today`.
  private func told(
    _ chosen: [Int], of articles: [EventArticle], _ sentences: EventSentences
  ) -> [EventSummary.Sentence] {
    let resolved = editor.resolved(
      chosen.map { place in
        let item = sentences.items[place]
        return (
          Summary.Sentence(text: item.text, citations: [Citation(item.translation)]), item.article
        )
      }, findings: articles.map(\.findings))
    let days = Set(articles.map { $0.metadata.published?.prefix(10) })
    return zip(chosen, resolved).map { place, sentence in
      let article = articles[sentences.items[place].article]
      let verified = verifier.verified(
        Summary(published: article.metadata.published, sentences: [sentence]),
        translations: article.translations)
      return EventSummary.Sentence(
        text: days.count > 1 ? article.dated(sentence.text) : sentence.text,
        citations: ([place] + sentences.saying(place)).map { sentences.items[$0].citation },
        issues: verified.sentences.flatMap(\.issues).map(\.message))
    }
  }

  /// The places of the chosen sentences, in the order in which they are told: what each article tells
  /// first comes first, and of their first sentences the one that is worth most.
  private func choose(
    from sentences: EventSentences, articles: [EventArticle], length: SummaryLength
  ) -> [Int] {
    let open = sentences.items.indices.filter { sentences.items[$0].probability != nil }
    let best = best(of: open, in: sentences, articles: articles.count, length: length)
    let numbers = Dictionary(uniqueKeysWithValues: open.enumerated().map { ($1, $0) })
    let keeper = AntecedentKeeper(
      open.map { place in
        let item = sentences.items[place]
        return .init(
          segment: item.citation.segment, article: item.article, words: item.text.wordCount)
      }, findings: articles.map(\.findings),
      isAlike: { one, other in
        sentences.items[open[one]].article != sentences.items[open[other]].article
          && sentences.agree(open[one], open[other])
      })
    let kept = keeper.completed(best.compactMap { numbers[$0] }, within: length)
    let ranks = Dictionary(uniqueKeysWithValues: best.enumerated().map { ($1, $0) })
    func key(_ index: Int) -> (Int, Int, Int) {
      let order = sentences.items[open[index]].order
      return (order, order == 0 ? ranks[open[index]] ?? .max : 0, index)
    }
    return keeper.connected(kept.sorted { key($0) < key($1) }).map { open[$0] }
  }

  /// The places of the best sentences, the best first.
  private func best(
    of open: [Int], in sentences: EventSentences, articles: Int, length: SummaryLength
  ) -> [Int] {
    let counts = sentences.items.map(\.text.wordCount)
    let alike = Dictionary(uniqueKeysWithValues: open.map { ($0, Set(sentences.alike($0))) })
    /// Whether a sentence tells the news of another, or both tell that of a third.
    func repeats(_ place: Int, _ other: Int) -> Bool {
      place == other || sentences.likeness(other, place) >= EventSentences.sameNews
        || sentences.items[place].article != sentences.items[other].article
          && !(alike[place] ?? []).isDisjoint(with: alike[other] ?? [])
    }
    let values = Dictionary(
      uniqueKeysWithValues: open.map { place in
        let share = Double(alike[place]?.count ?? 0) / Double(max(1, articles - 1))
        return (place, (sentences.items[place].probability ?? 0) * (1 + share))
      })
    var room = SummaryRoom(length, of: open.map { counts[$0] }, model: ranker.model)
    var chosen: [Int] = []
    var waiting = open
    while true {
      waiting.removeAll { place in
        !room.fits(counts[place]) || chosen.contains { repeats(place, $0) }
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
    return chosen
  }
}
