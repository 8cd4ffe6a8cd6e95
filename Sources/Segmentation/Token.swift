import Articles

/// A word, a number, a mark: the smallest unit of a sentence, with its range in the text.
public struct Token: Hashable, Sendable {
  /// Byte offsets into the text that was cut.
  public let range: SourceRange
  public let kind: TokenKind
  /// Whether white space stands before the token.
  public let spaceBefore: Bool

  public init(range: SourceRange, kind: TokenKind, spaceBefore: Bool) {
    self.range = range
    self.kind = kind
    self.spaceBefore = spaceBefore
  }
}
