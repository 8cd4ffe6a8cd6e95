import QualityChecks

/// The words that cited segments quote, in English as far as it is known.
struct QuotedWords {
  /// Whether a segment has a quotation mark.
  let isQuoted: Bool
  /// How many words the quotations of the segments have.
  private let lengths: [Int]
  private let stems: Set<String>
  private let loans: Set<[Character]>
  private let data: VerificationData

  init(_ claim: VerifiedClaim) {
    let quotations = claim.sources.map(Quotations.init)
    isQuoted = quotations.contains { !$0.isEmpty }
    lengths = zip(claim.sources, quotations).flatMap { tokens, quotations in
      quotations.spans.map { span in span.count { tokens[$0].kind != .mark } }
    }
    let stem = claim.data.stemmer.stem
    var (stems, loans): (Set<String>, Set<[Character]>) = ([], [])
    for (tokens, quotations) in zip(claim.sources, quotations) {
      let words = quotations.isSound ? quotations.spans.joined().map { tokens[$0] } : tokens
      let text = words.map(\.text).joined(separator: " ")
      stems.formUnion(claim.lexicon.renderings(text).map(stem))
      loans.formUnion(words.map { claim.data.loans.key($0.lower) })
    }
    for translation in claim.translations {
      let spans = Quotations(translation.tokens).spans
      let places = spans.isEmpty ? [0..<translation.tokens.count] : spans
      stems.formUnion(places.joined().compactMap { translation.stems[$0] })
    }
    self.stems = stems
    self.loans = loans
    data = claim.data
  }

  /// Whether a stem is one of them, or is made from one.
  func contains(_ stem: String) -> Bool {
    if stems.contains(stem) || stems.contains(where: { data.isDerived(stem, from: $0) }) {
      return true
    }
    let key = data.loans.key(stem)
    return loans.contains { data.loans.isSame(key, $0) }
  }

  /// Whether a quotation has about so many words: no less than half, no more than twice.
  func hasQuotation(asLongAs length: Int) -> Bool {
    lengths.contains { 2 * $0 >= length && $0 <= 2 * length }
  }
}
