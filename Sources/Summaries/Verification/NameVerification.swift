import Articles
import QualityChecks
import Translation

/// Each name of a sentence must stand in the cited segments or in their translation, which knows
/// that `Moskwa` is Moscow; or be an acronym of what stands there, or its expansion.
struct NameVerification: VerificationCheck {
  func issues(in claim: VerifiedClaim) -> [Issue] {
    let known = KnownNames(claim)
    let tokens = claim.sentence.tokens
    let dates = claim.datesOfSentence
    var issues: [Issue] = []
    for run in Self.runs(in: tokens, claim) {
      if known.isExpansion(tokens[run].map(\.text)) { continue }
      let unknown = run.filter { index in
        !known.contains(tokens[index].text)
          && !dates.contains { $0.range.meets(tokens[index].range) }
      }
      guard let first = unknown.first, let last = unknown.last else { continue }
      let range = tokens[first].range.union(tokens[last].range)
      issues.append(
        claim.issue("name", "'\(claim.slice(range))' is no name of the cited segments", range))
    }
    return issues
  }

  /// The runs of words with a capital; of one that opens a sentence only what is no English word,
  /// unless the name goes on behind it.
  private static func runs(in tokens: [TextToken], _ claim: VerifiedClaim) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var opensSentence = true
    // `Thirty` is a number, not a name.
    let numbers = StatedNumber.numbers(inEnglish: claim.sentence.text).map(\.range)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .word else {
        if [".", "!", "?", ":", "\"", "“"].contains(token.text) { opensSentence = true }
        continue
      }
      defer { opensSentence = false }
      guard token.startsUppercase, token.text.count > 1,
        !claim.data.isFunctionWord(token.lower), !numbers.contains(where: token.range.meets)
      else { continue }
      if opensSentence, isEnglish(token, claim) {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        guard let next, next.kind == .word, next.startsUppercase, !isParticiple(token) else {
          continue
        }
      }
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether a word, or what it is made from, is one of the language: `Sadly`, `Getting`.
  private static func isEnglish(_ token: TextToken, _ claim: VerifiedClaim) -> Bool {
    var words = [token.lower, claim.data.stemmer.stem(token.lower)]
    for ending in ["'s", "ly"] where token.lower.hasSuffix(ending) {
      words.append(String(token.lower.dropLast(ending.count)))
    }
    return words.contains(where: claim.lexicon.isEnglishWord)
  }

  /// Whether a word of the language is no name's first: `Getting Washington to agree`.
  private static func isParticiple(_ token: TextToken) -> Bool {
    token.lower.hasSuffix("ing") || token.lower.hasSuffix("ed")
  }
}
