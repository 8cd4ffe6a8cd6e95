/// Words that an article quotes.
public struct QuotationFact: Hashable, Sendable, Codable {
  /// The words, without the marks.
  public let source: String
  /// nil where nobody is found who says them.
  public let speaker: Speaker?
  /// The segments over which it runs, mostly one.
  public let segments: [String]

  public init(source: String, speaker: Speaker?, segments: [String]) {
    self.source = source
    self.speaker = speaker
    self.segments = segments
  }
}
