import Articles
import QualityChecks
import Translation

/// What a sentence puts between quotation marks must be quoted in a cited segment too, and say what
/// stands there.
struct QuotationVerification: VerificationCheck {
  /// The share of a quotation's words that must be among those that the source quotes; a model
  /// translates otherwise than the rules do.
  private static let sameWords = 0.4

  func issues(in claim: VerifiedClaim) -> [Issue] {
    let quotations = Quotations(claim.sentence.tokens)
    guard !quotations.spans.isEmpty else { return [] }
    let isQuoted = claim.sources.contains { !Quotations($0).isEmpty }
    let quoted = claim.translations.reduce(into: claim.renderings) { words, translation in
      let spans = Quotations(translation.tokens).spans
      // Where the marks of a translation are broken, all of it may be quoted.
      let places = spans.isEmpty ? [0..<translation.tokens.count] : spans
      words.formUnion(places.joined().compactMap { translation.stems[$0] })
    }
    return quotations.spans.compactMap { span in
      let range = claim.sentence.tokens[span.lowerBound].range
        .union(claim.sentence.tokens[span.upperBound - 1].range)
      guard isQuoted else {
        return claim.issue("quotation", "the cited segments quote nobody", range)
      }
      let words = Set(span.compactMap { claim.sentence.stems[$0] })
      guard !words.isEmpty, !claim.translations.isEmpty else { return nil }
      let share = Double(words.intersection(quoted).count) / Double(words.count)
      return share >= Self.sameWords
        ? nil : claim.issue("quotation", "the cited segments quote other words", range)
    }
  }
}

/// The stretches of a text between double quotation marks.
private struct Quotations {
  /// The places of the tokens between two marks, the marks left out.
  private(set) var spans: [Range<Int>] = []
  /// Whether there is no mark at all.
  let isEmpty: Bool

  private static let marks: Set<String> = ["\"", "“", "”", "„", "«", "»", "‟"]

  init(_ tokens: [TextToken]) {
    let places = tokens.indices.filter { Self.marks.contains(tokens[$0].text) }
    // Single marks quote too; between letters they are apostrophes, and no tokens.
    isEmpty =
      places.isEmpty && !tokens.contains { $0.kind == .mark && "'‘’`".contains($0.text) }
    for pair in stride(from: 0, to: places.count - 1, by: 2)
    where places[pair] + 1 < places[pair + 1] {
      spans.append(places[pair] + 1..<places[pair + 1])
    }
    // A quotation that goes on in the next sentence.
    if let open = places.last, places.count % 2 == 1, open + 1 < tokens.count {
      spans.append(open + 1..<tokens.count)
    }
  }
}
