import Articles

/// Finds the terms of a glossary in analyzed text, the longest first, none inside another.
///
/// Case makes no difference, but for words that a term writes in capitals alone: these match
/// capitalized words only (`BIN` matches `BIN` and `Bin`, never `bin`).
public struct TermMatcher: Sendable {
  private let index: TermIndex
  /// Whether there is no term at all.
  public let isEmpty: Bool

  /// Indexes the terms that have a rendering (all but the forbidden and deprecated ones).
  ///
  /// - Parameter analyzer: cuts the terms' sources into the same tokens as the texts.
  /// - Complexity: O(number of terms), with a look at the first word of each alone.
  public init(terms: [Term], analyzer: any SourceAnalyzer) {
    index = TermIndex(terms.lazy.filter(\.hasRendering), analyzer: analyzer)
    isEmpty = index.isEmpty
  }

  /// The terms in `tokens`, in order, longest match first from the left.
  ///
  /// - Complexity: O(tokens × terms that share their first two words).
  public func matches(in tokens: [AnalyzedToken]) -> [TermMatch] {
    guard !isEmpty else { return [] }
    var found: [TermMatch] = []
    var position = 0
    while position < tokens.count {
      if let entry = longestEntry(at: position, in: tokens) {
        let end = position + entry.words.count
        found.append(
          TermMatch(
            term: entry.term, tokens: position..<end,
            range: tokens[position].range.union(tokens[end - 1].range)))
        position = end
      } else {
        position += 1
      }
    }
    return found
  }

  private func longestEntry(at position: Int, in tokens: [AnalyzedToken]) -> IndexedTerm? {
    for key in tokens[position].keys {
      if let entry = index.terms(startingWith: key)?.first(in: tokens, at: position) {
        return entry
      }
    }
    return nil
  }
}
