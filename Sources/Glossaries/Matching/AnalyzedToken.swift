import Articles

/// A token of a source text with the forms under which a glossary may list it.
public struct AnalyzedToken: Hashable, Sendable {
  /// Byte offsets into the text that was analyzed.
  public let range: SourceRange
  /// The lower-cased surface first, then bases without clitics and affixes
  /// (`menhan-nya` → `menhan-nya`, `menhan`).
  public let keys: [String]
  /// Whether the token is written with a capital first letter (`As`, `AS`, not `as`).
  public let isCapitalized: Bool

  public init(range: SourceRange, keys: [String], isCapitalized: Bool) {
    self.range = range
    self.keys = keys
    self.isCapitalized = isCapitalized
  }
}
