import QualityChecks
import Translation

/// A claim must stay a claim, a denial a denial, a plan a plan, and what is not so must not be so.
///
/// What a cue of the source is about is known from the segment's translation: its next words with
/// content. Where the sentence has these words, it must have a cue that is no surer.
struct CertaintyVerification: VerificationCheck {
  /// How much of what a cue is about must be in a sentence for it to be about the same.
  private static let sameMatter = 0.6

  func issues(in claim: VerifiedClaim) -> [Issue] {
    let lost = lostCues(claim)
    return (lost.isEmpty ? unmarkedCues(claim) : lost) + addedCues(claim)
  }

  /// The cues of the translations whose matter stands in the sentence without a like cue.
  private func lostCues(_ claim: VerifiedClaim) -> [Issue] {
    let content = claim.sentence.content
    var known: Set<CertaintyDegree> = []
    return claim.translations.flatMap(\.cues).compactMap { cue in
      guard !cue.degree.mayBeDropped, cue.scope.count > 1,
        cue.share(in: content) >= Self.sameMatter, !isHeld(cue, in: claim),
        isBacked(cue.degree, in: claim),
        cue.degree != .reported || !isCredited(claim), known.insert(cue.degree).inserted
      else { return nil }
      return issue(cue.degree, matter: cue.scope, claim)
    }
  }

  /// The degrees of the Indonesian that the translation doesn't show, where the sentence takes over
  /// most of the segment.
  private func unmarkedCues(_ claim: VerifiedClaim) -> [Issue] {
    let degrees = degrees(in: claim)
    let strong: [CertaintyDegree] = [.alleged, .claimed, .denied, .reported, .negated]
    let content = claim.sentence.content
    let translated = claim.translatedContent
    guard claim.segments.count == 1, !translated.isEmpty,
      Double(translated.intersection(content).count) >= 0.75 * Double(translated.count)
    else { return [] }
    return strong.compactMap { degree in
      guard degrees.contains(degree), degree != .reported || !isCredited(claim),
        degree != .negated
          || NegationCheck.plainNegations(inIndonesian: claim.segments[0].source) > 0,
        claim.sentence.cues.allSatisfy({ !degree.heldBy.contains($0.degree) }),
        degree != .negated
          || NegationCheck.negativeWords(inEnglish: claim.sentence.text).isEmpty
      else { return nil }
      return issue(degree, matter: [], claim)
    }
  }

  /// Whether the sentence names in parentheses a medium that the source names: `(Reuters)`.
  private func isCredited(_ claim: VerifiedClaim) -> Bool {
    let tokens = claim.sentence.tokens
    return tokens.indices.contains { open in
      guard tokens[open].text == "(",
        let close = tokens[open...].firstIndex(where: { $0.text == ")" }), open + 1 < close
      else { return false }
      let credit = claim.slice(tokens[open + 1].range.union(tokens[close - 1].range))
      return claim.segments.contains { $0.source.contains(credit) }
    }
  }

  /// The negations, denials and confirmations of the sentence that the sources don't have.
  private func addedCues(_ claim: VerifiedClaim) -> [Issue] {
    let degrees = degrees(in: claim)
    return claim.sentence.cues.compactMap { cue in
      switch cue.degree {
      case .negated where !isNegated(claim) || isAddedNegation(cue, claim):
        claim.issue(
          "negation", "the source does not negate this", cue.range)
      case .denied
      where degrees.isDisjoint(with: [.denied, .negated]) && !isNegated(claim)
        && !said(cue, claim):
        claim.issue("certainty", "nobody denies this in the source", cue.range)
      case .confirmed
      where cue.cue.use.isVerb && !degrees.contains(.confirmed) && !said(cue, claim)
        && !isInfinitive(cue, in: claim.sentence, claim):
        claim.issue("certainty", "nobody confirms this in the source", cue.range)
      default: nil
      }
    }
  }

  /// Whether somebody is to do what a verb says, and hasn't: `a vote to confirm him`.
  private func isInfinitive(
    _ cue: ScopedCue, in text: EnglishText, _ claim: VerifiedClaim
  ) -> Bool {
    let before = cue.hit.tokens.lowerBound - 1
    return cue.cue.use.isVerb && before >= 0
      && claim.data.englishClause.holds(.infinitive, for: text.tokens[before].lower)
  }

  /// Whether a translation has a cue of the same degree.
  private func said(_ cue: ScopedCue, _ claim: VerifiedClaim) -> Bool {
    claim.translations.contains { text in
      text.cues.contains { $0.degree == cue.degree && !isInfinitive($0, in: text, claim) }
    }
  }

  private func isNegated(_ claim: VerifiedClaim) -> Bool {
    claim.segments.contains { NegationCheck.isNegative(indonesian: $0.source) }
  }

  /// Whether the sentence negates what stands in a translation without that: `did not reject`.
  private func isAddedNegation(_ cue: ScopedCue, _ claim: VerifiedClaim) -> Bool {
    guard cue.scope.count > 1,
      claim.translations.contains(where: { cue.share(in: $0.content) >= Self.sameMatter })
    else { return false }
    let (own, others) = (claim.sentence.cues, claim.translations.flatMap(\.cues))
    if others.contains(where: { $0.degree == .negated && !$0.scope.isDisjoint(with: cue.scope) }) {
      return false
    }
    let negating: Set<CertaintyDegree> = [.negated, .denied]
    let count = others.count { negating.contains($0.degree) }
    let hasOthers = claim.translations.contains {
      !NegationCheck.negativeWords(inEnglish: $0.text).isEmpty
    }
    return own.count { negating.contains($0.degree) } > count && (count > 0 || !hasOthers)
  }

  /// Whether the sentence has a cue for the same matter that says no more. One that stands for
  /// another cue of the source holds this one only where both are about the same, or where somebody
  /// no more than says so.
  private func isHeld(_ cue: ScopedCue, in claim: VerifiedClaim) -> Bool {
    let cues = claim.translations.flatMap(\.cues)
    if cue.degree == .negated { return isHeldNegation(cue, among: cues, claim) }
    // What a defendant says is no charge; what is said of him may be.
    if cue.cue.use == .status, claim.sentence.cues.contains(where: { $0.cue.use.isVerb }) {
      return true
    }
    return claim.sentence.cues.contains { own in
      guard cue.degree.heldBy.contains(own.degree) else { return false }
      return own.degree == cue.degree || cue.degree == .stated
        || !cues.contains { $0.degree == own.degree && $0.likeness(to: cue) < 0.7 }
    }
  }

  /// Whether a negation of the sentence is about what this one is about, more than about what
  /// another negation of the source is.
  private func isHeldNegation(
    _ cue: ScopedCue, among cues: [ScopedCue], _ claim: VerifiedClaim
  ) -> Bool {
    let rivals = cues.filter { $0.degree == .negated }
    return hasOwnNegative(claim)
      || claim.sentence.cues.contains { own in
        guard own.degree == .negated || own.degree == .denied else { return false }
        let shared = own.scope.intersection(cue.scope).count
        return shared > 0 && rivals.allSatisfy { own.scope.intersection($0.scope).count <= shared }
      }
  }

  /// Whether the sentence negates by a word that the translations don't have: `unable`.
  private func hasOwnNegative(_ claim: VerifiedClaim) -> Bool {
    let plain = Set(
      claim.sentence.cues.filter { $0.degree == .negated }.map { claim.slice($0.range) })
    let own = NegationCheck.negativeWords(inEnglish: claim.sentence.text)
    return !claim.translations.reduce(own.subtracting(plain)) {
      $0.subtracting(NegationCheck.negativeWords(inEnglish: $1.text))
    }.isEmpty
  }

  /// Whether the Indonesian has the degree too, or of several kinds of doubt another: a translation's
  /// word may have another sense.
  private func isBacked(_ degree: CertaintyDegree, in claim: VerifiedClaim) -> Bool {
    switch degree {
    case .negated, .denied: degrees(in: claim).contains(degree)
    default: !degrees(in: claim).isDisjoint(with: degree.heldBy)
    }
  }

  private func degrees(in claim: VerifiedClaim) -> Set<CertaintyDegree> {
    Set(claim.sources.flatMap { claim.data.indonesian.hits(in: $0) }.map(\.cue.degree))
  }

  private func issue(
    _ degree: CertaintyDegree, matter: Set<String>, _ claim: VerifiedClaim
  ) -> Issue {
    let places = claim.sentence.stems.indices.filter { index in
      claim.sentence.stems[index].map(matter.contains) ?? false
    }.map { claim.sentence.tokens[$0].range }
    let range = places.first.map { first in places.reduce(first) { $0.union($1) } }
    let kind: String =
      switch degree {
      case .negated: "negation"
      case .stated, .confirmed: "attribution"
      default: "certainty"
      }
    return claim.issue(kind, "this \(degree.loss)", range)
  }
}
