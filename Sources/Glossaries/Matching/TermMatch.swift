import Articles

/// A place in a source text where a glossary's term stands.
public struct TermMatch: Hashable, Sendable {
  public let term: Term
  /// Indices into the analyzed tokens, half open.
  public let tokens: Range<Int>
  /// Byte offsets into the text that was analyzed.
  public let range: SourceRange

  public init(term: Term, tokens: Range<Int>, range: SourceRange) {
    self.term = term
    self.tokens = tokens
    self.range = range
  }
}
