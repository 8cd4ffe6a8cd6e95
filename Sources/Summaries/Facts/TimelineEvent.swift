/// What an article says of a day or a span of time.
public struct TimelineEvent: Hashable, Sendable, Codable {
  /// As in `DateFact`.
  public let date: String
  /// The English of the sentence that names the date.
  public let english: String
  public let segments: [String]

  public init(date: String, english: String, segments: [String]) {
    self.date = date
    self.english = english
    self.segments = segments
  }
}
