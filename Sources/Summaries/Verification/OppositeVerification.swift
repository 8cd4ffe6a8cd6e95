import QualityChecks
import Translation

/// What rose in the source must not fall in the sentence: a word of it may not be the opposite of
/// what stands in the cited segments.
///
/// A word of a row of `opposites.tsv` is backed by one of its own side in a translation or in the
/// Indonesian. It is wrong where only the other side stands there and the sentence has no word for
/// that; where both stand there, where it is used as the other side is.
struct OppositeVerification: VerificationCheck {
  private typealias Sense = OppositeWords.Sense
  private typealias Hit = PhraseTable<Sense>.Hit

  /// A text with its words of opposite sense.
  private struct Reading {
    let tokens: [TextToken]
    let stems: [String?]
    let hits: [Hit]
    /// The places of the hits that are negated.
    let negated: Set<Int>

    func holds(_ sense: Sense) -> Bool { hits.contains { $0.value == sense } }
    func count(_ sense: Sense) -> Int { hits.count { $0.value == sense } }
    func isNegated(_ hit: Hit) -> Bool { negated.contains(hit.tokens.lowerBound) }
  }

  /// How far behind a negation stands what it negates, in words.
  private static let reachOfNegation = 3
  /// How many words with content around a word show how it is used.
  private static let context = 4
  /// How much more alike another's context must be.
  private static let margin = 2

  func issues(in claim: VerifiedClaim) -> [Issue] {
    let own = reading(claim.sentence, claim)
    guard !own.hits.isEmpty else { return [] }
    let translations = claim.translations.map { reading($0, claim) }
    let sources = claim.sources.map { tokens in
      reading(
        tokens, stems: [], hits: claim.data.opposites.indonesian.hits(in: tokens),
        cues: claim.data.indonesian.hits(in: tokens))
    }
    let places = Dictionary(grouping: own.hits) { $0.tokens.lowerBound }
    return places.values.compactMap { hits -> Issue? in
      let hits = hits.filter { $0.value.kind == .contrary || $0.value.kind == .state }
      guard let first = hits.first, !hits.contains(where: own.isNegated),
        !hits.contains(where: { isBacked($0, in: translations + sources) })
          || hits.allSatisfy({ isUsedAsOpposite($0, own, translations) })
      else { return nil }
      guard
        let wrong = hits.first(where: { hit in
          isUsedAsOpposite(hit, own, translations)
            || isOpposed(hit, own, translations) || isOpposed(hit, own, sources)
        })
      else { return nil }
      let range = own.tokens[first.tokens.lowerBound].range
        .union(own.tokens[wrong.tokens.upperBound - 1].range)
      return claim.issue(
        "opposite", "the cited segments say the opposite of '\(claim.slice(range))'", range)
    }
  }

  private func reading(_ text: EnglishText, _ claim: VerifiedClaim) -> Reading {
    // A word with a capital behind another is part of a name.
    let hits = claim.data.opposites.english.hits(in: text.tokens).filter { hit in
      let first = hit.tokens.lowerBound
      return first == 0 || !text.tokens[first].startsUppercase
        || text.tokens[first - 1].kind == .mark
    }
    return reading(text.tokens, stems: text.stems, hits: hits, cues: text.cues.map(\.hit))
  }

  private func reading(
    _ tokens: [TextToken], stems: [String?], hits: [Hit], cues: [CueTable.Hit]
  ) -> Reading {
    let negations = cues.filter { $0.cue.degree == .negated }.map(\.tokens.upperBound)
    let negated = hits.map(\.tokens.lowerBound).filter { place in
      negations.contains { ($0...$0 + Self.reachOfNegation).contains(place) }
    }
    return Reading(tokens: tokens, stems: stems, hits: hits, negated: Set(negated))
  }

  /// Whether a text has a word of the same side, or denies one of the other.
  private func isBacked(_ hit: Hit, in readings: [Reading]) -> Bool {
    readings.contains { reading in
      reading.holds(hit.value)
        || reading.hits.contains { $0.value == hit.value.opposite && reading.isNegated($0) }
    }
  }

  /// Whether texts have more words of the other side than the sentence has.
  private func isOpposed(_ hit: Hit, _ own: Reading, _ readings: [Reading]) -> Bool {
    own.count(hit.value.opposite) < readings.reduce(0) { $0 + $1.count(hit.value.opposite) }
  }

  /// Whether the words around it stand around a word of the other side, and less so around one of
  /// its own.
  private func isUsedAsOpposite(_ hit: Hit, _ own: Reading, _ readings: [Reading]) -> Bool {
    func most(_ sense: Sense) -> Int {
      readings.flatMap { reading in
        reading.hits.filter { $0.value == sense && !reading.isNegated($0) }.map {
          likeness(of: hit, in: own, to: $0, in: reading)
        }
      }.max() ?? 0
    }
    let other = most(hit.value.opposite)
    return other > Self.margin && other >= most(hit.value) + Self.margin
  }

  /// How many words two have in common on the same side of them; the nearest counts twice.
  private func likeness(of hit: Hit, in own: Reading, to other: Hit, in text: Reading) -> Int {
    func words(_ stems: some Sequence<String?>) -> [String] {
      Array(stems.lazy.compactMap(\.self).prefix(Self.context))
    }
    func shared(_ one: [String], _ two: [String]) -> Int {
      let isNext = one.first != nil && one.first == two.first
      return Set(one).intersection(two).count + (isNext ? 1 : 0)
    }
    return shared(
      words(own.stems[..<hit.tokens.lowerBound].reversed()),
      words(text.stems[..<other.tokens.lowerBound].reversed()))
      + shared(
        words(own.stems[hit.tokens.upperBound...]), words(text.stems[other.tokens.upperBound...]))
  }
}
