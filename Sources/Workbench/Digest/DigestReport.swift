import Summaries

/// Articles by the events that they report, each event with one summary.
public struct DigestReport: Sendable {
  /// An article of the digest.
  public struct Entry: Sendable {
    /// What citations call it: `A1`.
    public let key: String
    public let path: String
    /// In English, or as it is written where the article's text holds none.
    public let title: String?
    public let published: String?
    public let source: String?
    /// Whom it credits: agencies, other media.
    public let credits: [String]
    /// The key of the article that it credits for its report.
    public let retells: String?
    public let copies: [Copy]
  }

  /// An article that is a copy of another, and so isn't summarized.
  public struct Copy: Sendable {
    public let path: String
    public let published: String?
    public let source: String?
    public let credits: [String]
    /// The share of all runs of four words that the two have in common, from 0 to 1.
    public let resemblance: Double
  }

  /// An event with its articles.
  public struct EventEntry: Sendable {
    public let articles: [Entry]
    public var summary: EventSummary

    /// How many articles report it, copies counted.
    public var articleCount: Int { articles.reduce(0) { $0 + 1 + $1.copies.count } }
  }

  /// An article that could not be read or translated, and why.
  public struct Failure: Sendable {
    public let path: String
    public let error: any Error
  }

  public var events: [EventEntry] = []
  public var failures: [Failure] = []
  /// What an interruption left: articles, or events to summarize.
  public var left = 0

  public init() {}

  /// Whether something in a summary was not found in its source.
  public var needsLook: Bool {
    events.contains { $0.summary.sentences.contains { !$0.issues.isEmpty } }
  }

  /// Without the sentences of which something was not found.
  public var strict: DigestReport {
    var report = self
    for index in report.events.indices {
      report.events[index].summary.sentences.removeAll { !$0.issues.isEmpty }
    }
    return report
  }

  /// The articles that were read, copies counted.
  public var articleCount: Int { events.reduce(0) { $0 + $1.articleCount } }
  public var copyCount: Int {
    events.reduce(0) { $0 + $1.articles.reduce(0) { $0 + $1.copies.count } }
  }
}
