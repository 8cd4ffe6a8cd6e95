/// Groups articles by the event that they report, in one pass: an article joins the events whose
/// articles are most like it, or begins a new one.
///
/// Sources: Allan, Papka and Lavrenko, "On-line New Event Detection and Tracking" (SIGIR 1998), for
/// the pass and the likeness that lessens with time; Yang, Pierce and Carbonell, "A Study of
/// Retrospective and On-line Event Detection" (SIGIR 1998), for the window of days.
public struct EventClusters: Sendable {
  /// The events: those that most articles report first, then the earlier ones.
  public let events: [Event]

  /// The cosine to an event's articles, on average, from which on an article reports the same.
  static let leastLikeness = 0.3
  /// Articles more days apart don't report one event.
  static let mostDays = 4

  /// - Complexity: about O(articles): each is compared with those that share its rarest words.
  public init(_ profiles: [ArticleProfile]) {
    let order = Self.order(of: profiles)
    let originals = CopyFinder(profiles, order: order).originals
    let vectors = ArticleVectors(profiles)
    var groups: [[Int]] = []
    var groupsOfWord: [UInt64: [Int]] = [:]
    for article in order where originals[article] == nil {
      let candidates = Set(vectors.keys[article].flatMap { groupsOfWord[$0] ?? [] }).sorted()
      var best: (group: Int, likeness: Double)?
      for group in candidates where Self.isNear(article, groups[group], profiles) {
        let likeness = Self.likeness(of: article, to: groups[group], vectors.vectors)
        if likeness >= Self.leastLikeness, best.map({ likeness > $0.likeness }) ?? true {
          best = (group, likeness)
        }
      }
      let group = best?.group ?? groups.count
      if group == groups.count { groups.append([]) }
      groups[group].append(article)
      for word in vectors.keys[article] where groupsOfWord[word]?.last != group {
        groupsOfWord[word, default: []].append(group)
      }
    }
    events = groups.map { Self.event($0, profiles, originals) }.sorted {
      let (one, other) = (profiles[$0.members[0].article], profiles[$1.members[0].article])
      return (-$0.articleCount, one.published ?? "", one.path)
        < (-$1.articleCount, other.published ?? "", other.path)
    }
  }

  /// The articles by the time of publication, those of unknown time last; of the same time those
  /// that credit nobody first.
  private static func order(of profiles: [ArticleProfile]) -> [Int] {
    profiles.indices.sorted {
      let (one, other) = (profiles[$0], profiles[$1])
      return (one.published ?? "9", one.credits.count, one.path)
        < (other.published ?? "9", other.credits.count, other.path)
    }
  }

  private static func isNear(_ article: Int, _ group: [Int], _ profiles: [ArticleProfile]) -> Bool {
    guard let day = profiles[article].day,
      let last = group.compactMap({ profiles[$0].day }).max()
    else { return true }
    return abs(day.number - last.number) <= mostDays
  }

  /// The mean cosine to the group's articles.
  private static func likeness(
    of article: Int, to group: [Int], _ vectors: [ArticleVectors.Vector]
  ) -> Double {
    let own = vectors[article]
    let words = own.keys.sorted()
    let sum = group.reduce(0.0) { sum, other in
      words.reduce(sum) { $0 + (own[$1] ?? 0) * (vectors[other][$1] ?? 0) }
    }
    return sum / Double(group.count)
  }

  private static func event(
    _ group: [Int], _ profiles: [ArticleProfile], _ originals: [Int?]
  ) -> Event {
    var members = group.map { article in
      Event.Member(
        article: article,
        retells: group.first { $0 != article && profiles[article].isCrediting(profiles[$0]) },
        copies: profiles.indices.filter { originals[$0] == article }.map {
          Event.Copy(
            article: $0,
            resemblance: profiles[$0].shingles.resemblance(to: profiles[article].shingles))
        })
    }
    // Stable: of each kind in the order of publication.
    members = members.filter { $0.retells == nil } + members.filter { $0.retells != nil }
    return Event(members: members)
  }
}
