import Articles

/// Looks for renderings in one translation; what is asked for again is not looked for again.
struct RenderingSearch {
  private let words: [TermRendering.Word]
  private let inflections: EnglishInflections
  private var known: [String: [SourceRange]] = [:]

  /// - Complexity: O(length of `target`).
  init(in target: String, inflections: EnglishInflections) {
    words = TermRendering.words(of: TextToken.tokens(of: target))
    self.inflections = inflections
  }

  /// Where a rendering stands.
  ///
  /// - Complexity: O(words of the translation) for each different rendering.
  mutating func ranges(of rendering: String) -> [SourceRange] {
    if let ranges = known[rendering] { return ranges }
    let ranges = TermRendering(rendering, inflections: inflections).ranges(in: words)
    known[rendering] = ranges
    return ranges
  }
}
