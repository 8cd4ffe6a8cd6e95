import QualityChecks
import Translation

/// Who does something in a sentence must not be the one to whom it is done in the cited segments.
///
/// The relations of the sentence are compared with those of the translations and of the Indonesian;
/// one that any of them shows as it is, is right.
struct RoleVerification: VerificationCheck {
  private enum Verdict { case same, changed }

  func issues(in claim: VerifiedClaim) -> [Issue] {
    let own = relations(in: claim.sentence, claim)
    guard !own.isEmpty else { return [] }
    let texts =
      claim.translations.map { relations(in: $0, claim) }
      + claim.sources.map { relations(inIndonesian: $0, claim) }
    var known: Set<Int> = []
    return own.compactMap { relation in
      let verdicts = texts.flatMap { others in
        others.compactMap { verdict(relation, $0, among: others, claim) }
      }
      guard verdicts.contains(.changed), !verdicts.contains(.same),
        known.insert(relation.range.lowerBound).inserted
      else { return nil }
      return claim.issue(
        "role", "who does this to whom is the other way round in the cited segments",
        relation.range)
    }
  }

  private func relations(in text: EnglishText, _ claim: VerifiedClaim) -> [Relation] {
    RelationReader(
      tokens: text.tokens, stems: text.stems,
      hits: claim.data.opposites.english.hits(in: text.tokens), words: claim.data.englishClause,
      isPassiveForm: { _ in false }
    ).relations().map(\.normalized)
  }

  private func relations(
    inIndonesian tokens: [TextToken], _ claim: VerifiedClaim
  ) -> [Relation] {
    RelationReader(
      tokens: tokens, stems: tokens.map { claim.data.indonesianKey($0.lower) },
      hits: claim.data.opposites.indonesian.hits(in: tokens), words: claim.data.indonesianClause,
      isPassiveForm: { $0.hasPrefix("di") }
    ).relations().map(\.normalized)
  }

  /// What a relation of a source says of one of the sentence; nil where they have nothing to do
  /// with each other.
  private func verdict(
    _ own: Relation, _ other: Relation, among others: [Relation], _ claim: VerifiedClaim
  ) -> Verdict? {
    guard own.sense == other.sense else { return nil }
    /// The words of one set that the second has too, and the third hasn't.
    func shared(_ one: Set<String>, _ two: Set<String>, not three: Set<String>) -> Set<String> {
      one.filter { claim.data.holds(two, $0) && !claim.data.holds(three, $0) }
    }
    let agents = own.agents.subtracting(own.patients)
    let patients = own.patients.subtracting(own.agents)
    let doers = shared(agents, other.patients, not: other.agents)
    let done = shared(patients, other.agents, not: other.patients)
    if !doers.isEmpty, !done.isEmpty { return .changed }
    let sameAgents = shared(agents, other.agents, not: other.patients)
    let samePatients = shared(patients, other.patients, not: other.agents)
    // Where only one of both is told, all of its names must have changed.
    let isHalf =
      agents.isEmpty && isAll(own.names.intersection(patients), done)
      || patients.isEmpty && isAll(own.names.intersection(agents), doers)
    if isHalf { return .changed }
    if sameAgents.isEmpty, doesOpposite(own, other, among: others, claim) { return .changed }
    return sameAgents.isEmpty && samePatients.isEmpty ? nil : .same
  }

  private func isAll(_ names: Set<String>, _ found: Set<String>) -> Bool {
    !names.isEmpty && names.isSubset(of: found)
  }

  /// Whether who does it in the sentence does the opposite in the source, where somebody else does
  /// it: the one supports and the other rejects.
  private func doesOpposite(
    _ own: Relation, _ other: Relation, among others: [Relation], _ claim: VerifiedClaim
  ) -> Bool {
    let names = own.names.intersection(own.agents).filter { !claim.data.holds(other.agents, $0) }
    return !names.isEmpty && !other.agents.isEmpty
      && others.contains { opposed in
        opposed.sense == own.sense.opposite
          && names.allSatisfy { claim.data.holds(opposed.agents, $0) }
      }
  }
}
