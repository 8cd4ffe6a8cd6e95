import Articles
import QualityChecks
import Translation

/// What a sentence puts between quotation marks must be quoted in a cited segment too, and say what
/// stands there.
struct QuotationVerification: VerificationCheck {
  /// The share of a quotation's words that must be among those that the source quotes; people and
  /// models translate otherwise than the rules do.
  private static let sameWords = 0.4
  /// So many words with content are too few to tell by; then its length must be the source's.
  private static let fewWords = 2
  private static let longestOfFew = 6

  func issues(in claim: VerifiedClaim) -> [Issue] {
    let quotations = Quotations(claim.sentence.tokens)
    guard !quotations.spans.isEmpty else { return [] }
    let quoted = QuotedWords(claim)
    return quotations.spans.compactMap { span in
      let range = claim.sentence.tokens[span.lowerBound].range
        .union(claim.sentence.tokens[span.upperBound - 1].range)
      guard quoted.isQuoted else {
        return claim.issue("quotation", "the cited segments quote nobody", range)
      }
      let words = Set(span.compactMap { claim.sentence.stems[$0] })
      guard !words.isEmpty, !claim.translations.isEmpty else { return nil }
      let share = Double(words.count(where: quoted.contains)) / Double(words.count)
      let length = span.count { claim.sentence.tokens[$0].kind != .mark }
      let isShort = words.count <= Self.fewWords && length <= Self.longestOfFew
      return share >= Self.sameWords || isShort && quoted.hasQuotation(asLongAs: length)
        ? nil : claim.issue("quotation", "the cited segments quote other words", range)
    }
  }
}
