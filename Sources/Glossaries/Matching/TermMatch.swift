import Articles

/// A place in a source text where a glossary's term stands.
public struct TermMatch: Hashable, Sendable {
  public let term: Term
  /// Indices into the analyzed tokens, half open.
  public let tokens: Range<Int>
  /// Byte offsets into the text that was analyzed.
  public let range: SourceRange
  /// The lexeme of the first word, where that one is inflected (`kapal` in `kapal-kapal perang`).
  public let stem: String?
  /// The last word without its clitic, where it has one (`senjata` in `gencatan senjatanya`).
  public let host: String?

  public init(
    term: Term, tokens: Range<Int>, range: SourceRange, stem: String? = nil, host: String? = nil
  ) {
    self.term = term
    self.tokens = tokens
    self.range = range
    self.stem = stem
    self.host = host
  }
}
