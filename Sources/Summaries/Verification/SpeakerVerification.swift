import QualityChecks
import Translation

/// Who says something in a sentence must be who says it in the cited segments.
struct SpeakerVerification: VerificationCheck {
  func issues(in claim: VerifiedClaim) -> [Issue] {
    let translated = claim.translations.flatMap {
      SpokenStatementReader.statements(in: $0, claim)
    }
    let source = claim.sources.flatMap {
      SpokenStatementReader.statements(inIndonesian: $0, data: claim.data)
    }
    guard (translated + source).contains(where: { !$0.speaker.isEmpty }) else { return [] }
    var ranges: Set<Int> = []
    return SpokenStatementReader.statements(in: claim.sentence, claim).compactMap {
      own in
      guard !own.speaker.isEmpty, !isFound(own, translated, source, claim),
        ranges.insert(own.range.lowerBound).inserted
      else { return nil }
      return claim.issue(
        "speaker", "'\(claim.slice(own.range))' does not say this in the cited segments",
        own.range)
    }
  }

  private func isFound(
    _ own: SpokenStatement, _ translated: [SpokenStatement], _ source: [SpokenStatement],
    _ claim: VerifiedClaim
  ) -> Bool {
    let alike = translated.filter { $0.degree == own.degree && !$0.speaker.isEmpty }
    if let same = best(for: own, among: alike) {
      if sharesSpeaker(own, same, claim) { return true }
      // Both speakers are named, and by other names: that the same one says something else is no help.
      if !own.names.isEmpty, !same.names.isEmpty { return isDescribed(own, [same], claim) }
    }
    if own.names.isEmpty && isDocument(own, claim) || isRendered(own, source, claim) {
      return true
    }
    let known = translated + source
    if known.contains(where: { sharesSpeaker(own, $0, claim) }) { return true }
    // A pronoun in the source: whom it stands for is said in another sentence.
    if source.contains(where: \.speaker.isEmpty) { return true }
    return own.names.isEmpty && isDescribed(own, known, claim)
  }

  /// Whether the speaker is no party: `according to the release`.
  private func isDocument(_ own: SpokenStatement, _ claim: VerifiedClaim) -> Bool {
    own.head.map { claim.data.englishClause.holds(.document, for: $0) } ?? false
  }

  /// Whether all names of a speaker, or what one without a name is, may stand for who speaks in the
  /// source.
  private func isRendered(
    _ own: SpokenStatement, _ source: [SpokenStatement], _ claim: VerifiedClaim
  ) -> Bool {
    let stem = claim.data.stemmer.stem
    let said = own.names.isEmpty ? own.head.map { [stem($0)] } ?? [] : own.names
    guard !said.isEmpty else { return false }
    return source.contains { statement in
      let words = statement.words.joined(separator: " ")
      let rendered = claim.data.variants(of: TextToken.tokens(of: words))
        .union(claim.lexicon.renderings(words).map(stem))
      let loans = statement.words.map(claim.data.loans.key)
      return said.allSatisfy { word in
        let loan = claim.data.loans.key(word)
        return rendered.contains(word) || loans.contains { claim.data.loans.isSame(loan, $0) }
      }
    }
  }

  /// The statement of a translation that says most of the same, where one clearly does.
  private func best(
    for own: SpokenStatement, among statements: [SpokenStatement]
  ) -> SpokenStatement? {
    let shares = statements.map { statement in
      Double(own.matter.intersection(statement.matter).count)
        / Double(max(1, min(own.matter.count, statement.matter.count)))
    }
    guard let most = shares.max(), most >= 0.5, shares.count(where: { $0 == most }) == 1,
      let place = shares.firstIndex(of: most)
    else { return nil }
    return statements[place]
  }

  private func sharesSpeaker(
    _ own: SpokenStatement, _ other: SpokenStatement, _ claim: VerifiedClaim
  ) -> Bool {
    let names = own.names.isEmpty || other.names.isEmpty ? own.speaker : own.names
    return names.contains { claim.data.holds(other.speaker, $0) }
      || !own.names.isDisjoint(with: other.context)
      || !own.context.isDisjoint(with: other.names)
      || own.nameWords.count > 1 && other.speaker.contains(own.initials)
      || other.nameWords.count > 1 && own.speaker.contains(other.initials)
  }

  /// How far the words of a speaker stand apart at most: `Budi, the minister of finance`.
  private static let apposition = 4

  /// Whether a translation speaks of a known speaker by the words of `own`: `Minister Budi`.
  private func isDescribed(
    _ own: SpokenStatement, _ known: [SpokenStatement], _ claim: VerifiedClaim
  ) -> Bool {
    // Of a speaker without a name the last word says what they are.
    let describing = own.names.isEmpty ? Set(own.words.suffix(1)) : own.names
    let names = known.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    let texts =
      claim.translations
      + claim.background.compactMap(\.translation).map { EnglishText($0, data: claim.data) }
    return texts.contains { text in
      text.tokens.indices.contains { index in
        guard let stem = text.stems[index], describing.contains(stem) else { return false }
        let (first, end) = (index - Self.apposition, index + Self.apposition + 1)
        // Behind a verb of saying stands to whom it is said.
        let verbs = text.cues.filter(\.cue.use.isVerb).map(\.hit.tokens)
        let start = verbs.map(\.upperBound).filter { $0 <= index }.max() ?? 0
        let stop = verbs.map(\.lowerBound).filter { $0 > index }.min() ?? text.stems.count
        let near = text.stems[max(start, first)..<min(stop, end)]
        return near.contains { $0.map(names.contains) ?? false }
      }
    }
  }
}
