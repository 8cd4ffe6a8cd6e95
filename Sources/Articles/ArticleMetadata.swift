/// What is known about an article beside its text.
public struct ArticleMetadata: Hashable, Sendable, Codable {
  public var title: String?
  /// The date of publication, ISO 8601 (`2022-10-22`, with the time where the page states one).
  public var published: String?
  public var author: String?
  /// The publisher, or the address that a source line names.
  public var source: String?
  /// The language as the page states it, a BCP 47 tag.
  public var language: String?
  /// The place of a dateline (`JAKARTA`).
  public var place: String?
  public var captions: [String] = []
  /// Agencies and others that the article credits (`Reuters, AFP/France24`).
  public var credits: [String] = []

  public init() {}
}
