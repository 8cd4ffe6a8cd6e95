import QualityChecks

/// Finds who says what.
struct SpokenStatementReader {
  /// How many words a speaker has at most.
  private static let longest = 9
  private static let closing: Set<String> = ["\"", "“", "”", ",", "'", "’", "‘"]

  let tokens: [TextToken]
  let key: (String) -> String
  /// Words that say nothing of who speaks.
  let ignored: Set<String>
  /// Whether a word in lower case is a common one.
  let isCommon: (String) -> Bool
  /// Words behind which a speaker's name doesn't go on.
  let bounds: Set<String>

  /// The statements of an English text.
  static func statements(in text: EnglishText, _ claim: VerifiedClaim) -> [SpokenStatement] {
    let reader = SpokenStatementReader(
      tokens: text.tokens, key: claim.data.stemmer.stem, ignored: claim.data.functionWords,
      isCommon: claim.lexicon.isEnglishWord, bounds: englishBounds)
    return text.cues.compactMap { reader.statement($0.hit, matter: $0.scope) }
  }

  /// The statements of an Indonesian text, whose matter is not compared.
  static func statements(
    inIndonesian tokens: [TextToken], data: VerificationData
  ) -> [SpokenStatement] {
    let reader = SpokenStatementReader(
      tokens: tokens, key: { $0 }, ignored: indonesianPronouns, isCommon: { _ in false },
      bounds: indonesianBounds)
    return data.indonesian.hits(in: tokens).compactMap { reader.statement($0, matter: []) }
  }

  private static let englishBounds: Set<String> = [
    "that", "on", "in", "at", "when", "during", "to", "while", "but", "because", "after", "before",
    "through", "by", "if", "as", "and", "who", "which", "is", "was", "are", "were",
  ]
  private static let indonesianPronouns: Set<String> = [
    "ia", "dia", "beliau", "mereka", "kami", "kita", "saya", "aku", "juga", "itu", "tersebut",
  ]
  private static let indonesianBounds: Set<String> = [
    "bahwa", "di", "pada", "kepada", "saat", "dalam", "usai", "melalui", "seperti", "ketika",
    "sambil", "lewat", "seusai", "namun", "tetapi", "sementara", "karena", "dan", "yang", "sebelum",
    "setelah",
  ]

  private func statement(_ hit: CueTable.Hit, matter: Set<String>) -> SpokenStatement? {
    let places: [Int]
    switch hit.cue.use {
    case .verb
    where tokens[hit.tokens.lowerBound...].dropFirst(hit.tokens.count).first?.lower == "by":
      places = after(hit, skipping: 1)
    // Who is accused says nothing.
    case .verb where isPassive(hit): return nil
    case .verb: places = isInverted(hit) ? after(hit) : before(hit)
    case .after, .front: places = after(hit)
    case .own: places = []
    case .mark, .status: return nil
    }
    let words = places.map { tokens[$0] }.filter {
      $0.kind == .word && !ignored.contains($0.lower)
    }
    let cue = tokens[hit.tokens.lowerBound].range
    let range = words.dropFirst().reduce(words.first?.range ?? cue) { $0.union($1.range) }
    return SpokenStatement(
      degree: hit.cue.degree,
      words: words.map { key($0.bare) },
      nameWords: words.filter(isName).map { key($0.bare) }, matter: matter,
      range: range)
  }

  /// Whether a word is a name's; a common one that opens the sentence has its capital from that.
  private func isName(_ token: TextToken) -> Bool {
    guard token.startsUppercase else { return false }
    guard token.range == tokens.first(where: { $0.kind == .word })?.range else { return true }
    let next = tokens.first { $0.range.lowerBound > token.range.lowerBound }
    return !isCommon(token.lower) || next?.startsUppercase ?? false
  }

  /// Whether the speaker stands behind the verb: after a quotation, or a comma that ends what is
  /// said.
  private func isInverted(_ hit: CueTable.Hit) -> Bool {
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard first > 1, end < tokens.count, tokens[end].kind == .word,
      Self.closing.contains(tokens[first - 1].text)
    else { return false }
    if tokens[first - 1].text != "," { return true }
    let speaker = after(hit)
    guard let last = speaker.last else { return false }
    let isEnd = last + 1 == tokens.count || tokens[last + 1].kind == .mark
    return isEnd && (speaker.count <= 3 || speaker.contains { tokens[$0].startsUppercase })
  }

  private static let passives: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]

  private func isPassive(_ hit: CueTable.Hit) -> Bool {
    let before = tokens[max(0, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound]
    return before.contains { Self.passives.contains($0.lower) }
      && !tokens[hit.tokens.lowerBound].lower.hasSuffix("ing")
  }

  private func after(_ hit: CueTable.Hit, skipping skipped: Int = 0) -> [Int] {
    let end = hit.tokens.upperBound + skipped
    return Array(
      (end..<min(tokens.count, end + Self.longest)).prefix { place in
        tokens[place].kind == .word && !bounds.contains(tokens[place].lower)
          || tokens[place].text == "-"
      })
  }

  /// The words before the verb, back to a mark; an aside between commas (`Budi, a resident, said`)
  /// is passed over.
  private func before(_ hit: CueTable.Hit) -> [Int] {
    var places: [Int] = []
    var place = hit.tokens.lowerBound - 1
    if place > 1, tokens[place].text == ",",
      let open = tokens[..<place].lastIndex(where: { $0.text == "," }), place - open <= 8
    {
      place = open - 1
    }
    while place >= 0, places.count < Self.longest {
      let token = tokens[place]
      guard token.kind == .word || token.text == "-" else { break }
      if bounds.contains(token.lower), !places.isEmpty { break }
      places.insert(place, at: 0)
      place -= 1
    }
    return places
  }
}

extension TextToken {
  /// In lower case, without a possessive ending.
  fileprivate var bare: String { lower.hasSuffix("'s") ? String(lower.dropLast(2)) : lower }
}
