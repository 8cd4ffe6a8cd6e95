/// An organization or a place of an article.
public struct NameFact: Hashable, Sendable, Codable {
  public let name: String
  public let english: String
  /// Other forms that the article uses: `BNPB` of `Badan Nasional Penanggulangan Bencana`.
  public let otherNames: [String]
  public let segments: [String]

  public init(name: String, english: String, otherNames: [String] = [], segments: [String]) {
    self.name = name
    self.english = english
    self.otherNames = otherNames
    self.segments = segments
  }
}
