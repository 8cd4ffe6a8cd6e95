/// What the articles of an event say of days and spans of time, put together.
struct EventTimeline {
  let moments: [EventSummary.Moment]

  /// What several articles say of one date stands once, with all that say it.
  ///
  /// - Complexity: O(moments of a date²).
  init(_ articles: [EventArticle], _ sentences: EventSentences) {
    var groups: [(date: String, places: [Int])] = []
    for article in articles {
      for event in article.facts.timeline {
        let places = event.segments.compactMap { sentences.place(of: $0, in: article) }
        guard let first = places.first else { continue }
        let known = groups.firstIndex { group in
          group.date == event.date
            && group.places.contains {
              sentences.likeness($0, first) >= EventSentences.sameNews
            }
        }
        if let known {
          groups[known].places += places.filter { !groups[known].places.contains($0) }
        } else {
          groups.append((event.date, places))
        }
      }
    }
    moments = groups.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map { _, group in
      let citations = group.places.map { sentences.items[$0].citation }
      return EventSummary.Moment(
        date: group.date, english: citations[0].english, citations: citations)
    }
  }
}
