/// A day or a span of time that an article names.
public struct DateFact: Hashable, Sendable, Codable {
  /// Whether the article itself writes the date, or it was reckoned from the day of publication.
  public enum Basis: String, Hashable, Sendable, Codable {
    case stated, reckoned
  }

  /// As the article writes it first: `Sabtu (22/10/2022)`, `pekan ini`.
  public let source: String
  /// As in ISO 8601: a day `2022-10-22`, a month `2022-10`, a year `2022`, a week `2022-W42`, or an
  /// interval `2022-10-20/2022-10-22`.
  public let value: String
  public let basis: Basis
  public let segments: [String]

  public init(source: String, value: String, basis: Basis, segments: [String]) {
    self.source = source
    self.value = value
    self.basis = basis
    self.segments = segments
  }
}
