/// What lint asks those that work with the terms: the segmenter, the checker, the engine, and the
/// texts of a folder. What nobody answers is not reported.
public struct LintEvidence: Sendable {
  /// How many sentences a text is cut into.
  public var sentenceCount: @Sendable (_ text: String) -> Int = { _ in 1 }
  /// Whether the checker finds a target in a translation.
  public var isFound: @Sendable (_ target: String, _ translation: String) -> Bool = { _, _ in true }
  /// What the engine makes of a source that stands alone; nil where it wasn't asked.
  public var translation: @Sendable (_ source: String) -> String? = { _ in nil }
  /// The texts that were searched for terms.
  public var usage: Usage?

  /// Where terms were searched for, and what was found.
  public struct Usage: Sendable {
    /// As a message names the texts: `'berita' (12 articles)`.
    public let place: String
    /// The sources that were found, in lower case.
    public let sources: Set<String>

    public init(place: String, sources: Set<String>) {
      self.place = place
      self.sources = sources
    }
  }

  public init() {}
}
