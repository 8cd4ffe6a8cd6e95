import QualityChecks

/// Finds who says what.
struct SpokenStatementReader {
  let tokens: [TextToken]
  let key: (String) -> String
  /// Words that say nothing of who speaks.
  let ignored: Set<String>
  /// Whether a word in lower case is a common one.
  let isCommon: (String) -> Bool
  let words: ClauseWords
  /// Whether words are inflected as in English.
  let isEnglish: Bool

  /// The statements of an English text.
  static func statements(in text: EnglishText, _ claim: VerifiedClaim) -> [SpokenStatement] {
    let reader = SpokenStatementReader(
      tokens: text.tokens, key: claim.data.stemmer.stem, ignored: claim.data.functionWords,
      isCommon: claim.lexicon.isEnglishWord, words: claim.data.englishClause,
      isEnglish: true)
    return text.cues.compactMap { reader.statement($0.hit, matter: $0.scope) }
  }

  /// The statements of an Indonesian text, whose matter is not compared.
  static func statements(
    inIndonesian tokens: [TextToken], data: VerificationData
  ) -> [SpokenStatement] {
    let reader = SpokenStatementReader(
      tokens: tokens, key: { $0 }, ignored: indonesianPronouns, isCommon: { _ in false },
      words: data.indonesianClause, isEnglish: false)
    return data.indonesian.hits(in: tokens).compactMap { reader.statement($0, matter: []) }
  }

  private static let indonesianPronouns: Set<String> = [
    "ia", "dia", "beliau", "mereka", "kami", "kita", "saya", "aku", "juga", "itu", "tersebut",
  ]

  private func statement(_ hit: CueTable.Hit, matter: Set<String>) -> SpokenStatement? {
    guard let speaker = speaker(of: hit) else { return nil }
    let words = contentWords(speaker.places)
    let cue = tokens[hit.tokens.lowerBound].range
    let range = words.dropFirst().reduce(words.first?.range ?? cue) { $0.union($1.range) }
    let names = words.filter(isName)
    return SpokenStatement(
      degree: hit.cue.degree, head: head(of: speaker.places),
      words: words.map { key($0.bare) },
      nameWords: (names.isEmpty ? contentWords(speaker.aside).filter(isName) : names).map {
        key($0.bare)
      },
      context: Set(contentWords(speaker.aside + speaker.more).map { key($0.bare) }),
      matter: matter, range: range)
  }

  /// Who speaks; nil where the cue tells of no speaker.
  private func speaker(of hit: CueTable.Hit) -> Speaker? {
    let end = hit.tokens.upperBound
    switch hit.cue.use {
    case .verb, .told:
      if end < tokens.count, words.holds(.agent, for: tokens[end].lower) {
        return after(end + 1)
      }
      // Who is accused says nothing.
      if isPassive(hit) { return nil }
      let start = start(of: hit)
      if start < hit.tokens.lowerBound { return before(start) }
      if isNoun(hit) || isWithoutSubject(hit) { return nil }
      return hit.cue.use == .verb && isInverted(hit) ? after(end) : before(start)
    case .after, .front: return after(end)
    case .own: return Speaker()
    case .mark, .status: return nil
    }
  }

  /// The last word with content before a preposition: the `notice` of `the notice of intent`.
  private func head(of places: [Int]) -> String? {
    let described = places.prefix {
      $0 == places.first || !words.holds(.preposition, for: tokens[$0].lower)
    }
    return contentWords(Array(described)).last?.bare
  }

  private func contentWords(_ places: [Int]) -> [TextToken] {
    places.map { tokens[$0] }.filter { $0.kind == .word && !ignored.contains($0.lower) }
  }

  /// Whether a word is a name's; a common one that opens the sentence has its capital from that.
  private func isName(_ token: TextToken) -> Bool {
    guard token.startsUppercase else { return false }
    guard token.range == tokens.first(where: { $0.kind == .word })?.range else { return true }
    let next = tokens.first { $0.range.lowerBound > token.range.lowerBound }
    return !isCommon(token.lower) || next?.startsUppercase ?? false
  }
}

extension TextToken {
  /// In lower case, without a possessive ending.
  fileprivate var bare: String { lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower }
}
