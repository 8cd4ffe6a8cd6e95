import Articles

/// Finds the terms of a glossary in analyzed text, the longest first, none inside another.
///
/// Blanks and hyphens between a term's words make no difference (`kerja sama`, `kerjasama`), nor does
/// case, but for words that a term writes in capitals alone: of these a text must write the first
/// letter with a capital (`UNESCO` matches `Unesco`), or every letter where there are three or fewer
/// (`BIN` never matches `Bin`, which is a name, nor `bin`).
public struct TermMatcher: Sendable {
  private let index: TermIndex
  /// Whether there is no term at all.
  public let isEmpty: Bool

  /// Indexes the terms that have a rendering (all but the forbidden and deprecated ones).
  ///
  /// - Parameter analyzer: finds the bases of verbs, by which their other forms are found.
  /// - Complexity: O(bytes of the terms' sources).
  public init(terms: [Term], analyzer: any SourceAnalyzer) {
    index = TermIndex(terms.filter(\.hasRendering), analyzer: analyzer)
    isEmpty = index.isEmpty
  }

  /// The terms in `tokens`, in order, longest match first from the left. Where a longer expression of
  /// the language begins, a term that is only its beginning does not stand.
  ///
  /// - Complexity: O(tokens × words of the longest term that begins as the text does).
  public func matches(in tokens: [AnalyzedToken]) -> [TermMatch] {
    guard !isEmpty else { return [] }
    var found: [TermMatch] = []
    var position = 0
    while position < tokens.count {
      guard let match = longestMatch(at: position, in: tokens) else {
        position += 1
        continue
      }
      if match.tokens.count < tokens[position].expressionLength {
        position += tokens[position].expressionLength
      } else {
        found.append(match)
        position = match.tokens.upperBound
      }
    }
    return found
  }

  private func longestMatch(at position: Int, in tokens: [AnalyzedToken]) -> TermMatch? {
    var best: TermMatch?
    /// Looks whether the tokens from `position` to `end` are a term, and keeps it if it is longer.
    func look(_ spelling: Spelling, to end: Int, stem: AnalyzedToken.Lexeme?, host: String?) {
      guard end > best?.tokens.upperBound ?? position else { return }
      let window = TermWindow(tokens: tokens[position..<end], stem: stem, host: host)
      guard let term = index.best(spelling, for: window) else { return }
      best = TermMatch(
        term: term, tokens: position..<end,
        range: tokens[position].range.union(tokens[end - 1].range), stem: stem?.form, host: host)
    }
    /// Reads the first token as `form` and goes on while there are terms that begin so.
    func read(_ form: String, as stem: AnalyzedToken.Lexeme?) {
      var spelling = Spelling().adding(form)
      look(spelling, to: position + 1, stem: stem, host: nil)
      var next = position + 1
      // A word that is one in the glossary may be two in the text, of which the first ends none.
      var isInside = true
      while next < tokens.count {
        let isBeginning = index.isBeginning(spelling)
        guard isBeginning || isInside else { break }
        isInside = isBeginning
        let token = tokens[next]
        if token.form == "." || token.form == "-" { break }
        next += 1
        if token.form == "," { continue }
        let before = spelling
        spelling.add(token.form)
        look(spelling, to: next, stem: stem, host: nil)
        for base in token.bases { look(before.adding(base), to: next, stem: stem, host: base) }
      }
    }
    let first = tokens[position]
    if Spelling().adding(first.form) == Spelling() { return nil }
    read(first.form, as: nil)
    for base in first.isLexeme ? [] : first.bases {
      look(Spelling().adding(base), to: position + 1, stem: nil, host: base)
    }
    for lexeme in first.lexemes { read(lexeme.form, as: lexeme) }
    return best
  }
}
