import Articles

/// Finds the terms of a glossary in analyzed text, the longest first, none inside another.
public struct TermMatcher: Sendable {
  /// Terms by the first word of their source, the longest first.
  private let termsByFirstWord: [String: [Entry]]
  /// Whether there is no term at all.
  public var isEmpty: Bool { termsByFirstWord.isEmpty }

  private struct Entry: Sendable {
    let term: Term
    let words: [String]
  }

  /// Indexes the terms that have a rendering (all but the forbidden and deprecated ones).
  ///
  /// - Parameter analyzer: cuts the terms' sources into the same tokens as the texts.
  public init(terms: [Term], analyzer: any SourceAnalyzer) {
    var byFirst: [String: [Entry]] = [:]
    for term in terms where term.status != .forbidden && term.status != .deprecated {
      let words = analyzer.forms(of: term.source)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(Entry(term: term, words: words))
    }
    termsByFirstWord = byFirst.mapValues { entries in
      entries.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.words.count != b.words.count { return a.words.count > b.words.count }
        if a.term.status != b.term.status { return a.term.status == .preferred }
        return left.offset < right.offset
      }.map(\.element)
    }
  }

  /// The terms in `tokens`, in order, longest match first from the left.
  ///
  /// - Complexity: O(tokens × terms that share their first word).
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

  private func longestEntry(at position: Int, in tokens: [AnalyzedToken]) -> Entry? {
    for key in tokens[position].keys {
      for entry in termsByFirstWord[key] ?? [] {
        guard position + entry.words.count <= tokens.count else { continue }
        let matches = entry.words.indices.dropFirst().allSatisfy { index in
          tokens[position + index].keys.contains(entry.words[index])
        }
        if matches { return entry }
      }
    }
    return nil
  }
}
