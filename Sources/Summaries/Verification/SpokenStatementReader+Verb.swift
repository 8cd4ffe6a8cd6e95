import QualityChecks

/// How a verb of saying is used.
extension SpokenStatementReader {
  private static let closing: Set<String> = ["\"", "“", "”", ",", "'", "’", "‘"]
  /// How far before a noun its article stands at most, in words: `a late claim`.
  private static let reachOfArticle = 3
  private static let reachOfAuxiliary = 4

  /// Whether the speaker stands behind the verb: after a quotation, or a comma that ends what is
  /// said.
  func isInverted(_ hit: CueTable.Hit) -> Bool {
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard first > 1, end < tokens.count, tokens[end].kind == .word,
      Self.closing.contains(tokens[first - 1].text)
    else { return false }
    if tokens[first - 1].text != "," { return true }
    let speaker = after(end).places
    guard let last = speaker.last else { return false }
    let isEnd = last + 1 == tokens.count || tokens[last + 1].kind == .mark
    return isEnd && (speaker.count <= 3 || speaker.contains { tokens[$0].startsUppercase })
  }

  func isPassive(_ hit: CueTable.Hit) -> Bool {
    let before = tokens[max(0, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound]
    return before.contains { words.holds(.passive, for: $0.lower) }
      && !tokens[hit.tokens.lowerBound].lower.hasSuffix("ing")
  }

  /// Whether the verb has no subject beside it: `asked the ministry to add`, `heard telling`, `a law
  /// that denies`.
  func isWithoutSubject(_ hit: CueTable.Hit) -> Bool {
    let first = hit.tokens.lowerBound
    let form = tokens[first].lower
    let before = tokens[..<first].reversed().first {
      $0.kind != .word || !isAdverb($0)
    }
    guard let before else { return false }
    if words.holds(.infinitive, for: before.lower) { return true }
    if words.holds(.complementizer, for: before.lower) { return true }
    return form.hasSuffix("ing") && isEnglish && !words.holds(.auxiliary, for: before.lower)
  }

  /// Where a verb begins with all that belongs to it: `went on to say`, `quoted as saying`.
  func start(of hit: CueTable.Hit) -> Int {
    var start = hit.tokens.lowerBound
    var place = start - 1
    if place > 0, words.holds(.infinitive, for: tokens[place].lower) { place -= 1 }
    while place > 0, words.holds(.raising, for: tokens[place].lower) {
      start = place
      place -= 1
    }
    return start
  }

  /// Whether a word may stand between a subject and its verb.
  private func isAdverb(_ token: TextToken) -> Bool {
    token.lower.hasSuffix("ly")
      || ignored.contains(token.lower) && !words.holds(.infinitive, for: token.lower)
        && !words.holds(.complementizer, for: token.lower)
        && !words.holds(.auxiliary, for: token.lower)
  }

  /// Whether a word that may be a verb of saying is a noun: `the state`, `a late claim`, `these
  /// fraudulent claims`, `hopes of peace`.
  func isNoun(_ hit: CueTable.Hit) -> Bool {
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    let form = tokens[first].lower
    guard first > 0, isEnglish else { return false }
    let last = tokens[first - 1]
    if form.hasSuffix("ings") || last.text == "-" || last.kind == .numeral
      || [.determiner, .plural, .preposition].contains(where: { words.holds($0, for: last.lower) })
    {
      return true
    }
    // A form of the past or a participle is none.
    let isPresent = form.hasPrefix(key(form)) || form.hasSuffix("ies")
    guard isPresent, !form.hasSuffix("ed"), !form.hasSuffix("ing") else { return false }
    if end < tokens.count, tokens[end].lower == "of" || last.lower.hasSuffix("'s") { return true }
    let clause = tokens[..<first].reversed().prefix {
      $0.kind == .word && !words.holds(.edge, for: $0.lower)
        || words.holds(.auxiliary, for: $0.lower)
    }
    if clause.prefix(Self.reachOfAuxiliary).contains(where: {
      words.holds(.auxiliary, for: $0.lower)
    }) {
      return true
    }
    let isPlural = form.hasSuffix("s")
    return !last.lower.hasSuffix("s")
      && clause.prefix(Self.reachOfArticle).contains {
        words.holds(isPlural ? .plural : .singular, for: $0.lower)
      }
  }
}
