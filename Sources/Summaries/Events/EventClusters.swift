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

  /// What the articles of an event have in common, as they come.
  private struct Group {
    var articles: [Int] = []
    /// The sum of their vectors.
    var sum: ArticleVectors.Vector = [:]
    var lastDay: CalendarDay?

    mutating func add(_ article: Int, _ vector: ArticleVectors.Vector, _ day: CalendarDay?) {
      articles.append(article)
      sum.merge(vector, uniquingKeysWith: +)
      lastDay = [lastDay, day].compactMap { $0 }.max { $0.number < $1.number }
    }

    /// The mean cosine to its articles.
    ///
    /// - Complexity: O(words of the article).
    func likeness(to vector: ArticleVectors.Vector) -> Double {
      // Summed in one order: the sum of floating-point numbers depends on it.
      let products = vector.keys.sorted().map { (vector[$0] ?? 0) * (sum[$0] ?? 0) }
      return products.reduce(0, +) / Double(articles.count)
    }
  }

  /// - Complexity: about O(articles): each is compared with the events that share its rarest words.
  public init(_ profiles: [ArticleProfile]) {
    let order = Self.order(of: profiles)
    let originals = CopyFinder(profiles, order: order).originals
    let vectors = ArticleVectors(profiles)
    var groups: [Group] = []
    var groupsOfWord: [UInt64: [Int]] = [:]
    for article in order where originals[article] == nil {
      let (vector, day) = (vectors.vectors[article], profiles[article].day)
      let candidates = Set(vectors.keys[article].flatMap { groupsOfWord[$0] ?? [] }).sorted()
      var best: (group: Int, likeness: Double)?
      for group in candidates where Self.isNear(day, groups[group].lastDay) {
        let likeness = groups[group].likeness(to: vector)
        if likeness >= Self.leastLikeness, best.map({ likeness > $0.likeness }) ?? true {
          best = (group, likeness)
        }
      }
      let group = best?.group ?? groups.count
      if group == groups.count { groups.append(Group()) }
      groups[group].add(article, vector, day)
      for word in vectors.keys[article] where groupsOfWord[word]?.last != group {
        groupsOfWord[word, default: []].append(group)
      }
    }
    let copies = Dictionary(grouping: profiles.indices, by: { originals[$0] })
    events = groups.map { Self.event($0.articles, profiles, copies) }.sorted {
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
      return (one.time, one.credits.count, one.path)
        < (other.time, other.credits.count, other.path)
    }
  }

  private static func isNear(_ day: CalendarDay?, _ last: CalendarDay?) -> Bool {
    guard let day, let last else { return true }
    return abs(day.number - last.number) <= mostDays
  }

  private static func event(
    _ group: [Int], _ profiles: [ArticleProfile], _ copies: [Int?: [Int]]
  ) -> Event {
    var members = group.map { article in
      Event.Member(
        article: article,
        retells: group.first { $0 != article && profiles[article].isCrediting(profiles[$0]) },
        copies: copies[article, default: []].map {
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

extension ArticleProfile {
  /// By which articles are put in order; unknown times come last.
  fileprivate var time: String { published ?? day?.iso ?? "9" }
}
