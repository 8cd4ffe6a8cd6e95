/// A person of an article, under all names that it gives them.
public struct PersonFact: Hashable, Sendable, Codable {
  /// An office, a rank or a trade.
  public struct Title: Hashable, Sendable, Codable {
    public let source: String
    public let english: String

    public init(source: String, english: String) {
      self.source = source
      self.english = english
    }
  }

  /// The fullest name, without titles.
  public let name: String
  /// Other forms that the article uses: `Retno` of `Retno Marsudi`.
  public let otherNames: [String]
  public let titles: [Title]
  /// What they speak or work for, in English.
  public let affiliation: String?
  public let segments: [String]

  public init(
    name: String, otherNames: [String] = [], titles: [Title] = [], affiliation: String? = nil,
    segments: [String]
  ) {
    self.name = name
    self.otherNames = otherNames
    self.titles = titles
    self.affiliation = affiliation
    self.segments = segments
  }
}
