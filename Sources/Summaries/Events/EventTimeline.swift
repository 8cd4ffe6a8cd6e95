/// What the articles of an event say of days and spans of time, put together.
struct EventTimeline {
  let moments: [EventSummary.Moment]

  /// What several articles say of one date stands once, with all that say it.
  ///
  /// - Complexity: O(moments of a date²).
  init(_ articles: [EventArticle], _ sentences: EventSentences) {
    var groups: [(date: String, places: [Int])] = []
    for article in articles {
      for (date, places) in Self.dates(of: article, sentences) {
        let known = groups.firstIndex { group in
          group.date == date
            && group.places.contains { sentences.agree($0, places[0]) }
        }
        if let known {
          groups[known].places += places.filter { !groups[known].places.contains($0) }
        } else {
          groups.append((date, places))
        }
      }
    }
    moments = groups.enumerated().map { order, group in
      (group, DateResolver.start(of: group.date)?.number ?? .max, order)
    }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map { group, _, _ in
      EventSummary.Moment(
        date: group.date, english: sentences.items[group.places[0]].text,
        citations: group.places.map { sentences.items[$0].citation })
    }
  }

  /// An article's dates, each with the places of the sentences that name it. A sentence that names
  /// several stands under the one that says most exactly when, of such under the first.
  private static func dates(
    of article: EventArticle, _ sentences: EventSentences
  ) -> [(date: String, places: [Int])] {
    var best: [[String]: TimelineEvent] = [:]
    var order: [[String]] = []
    for event in article.facts.timeline {
      guard let other = best[event.segments] else {
        best[event.segments] = event
        order.append(event.segments)
        continue
      }
      if event.date.count > other.date.count { best[event.segments] = event }
    }
    return order.compactMap { segments in
      let places = segments.compactMap { sentences.place(of: $0, in: article) }
      guard let event = best[segments], !places.isEmpty else { return nil }
      return (event.date, places)
    }
  }
}
