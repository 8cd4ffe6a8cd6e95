import Articles
import QualityChecks
import Translation

/// Compares sentences of a summary with the segments that they cite, whoever made them.
///
/// Numbers, dates, names, quotations, negations, speakers, degrees of certainty, words of opposite
/// sense and who does what to whom are found by what they say, not by how they are written. What is not found is an issue of the severity `error`,
/// with its place in the sentence.
public struct SummaryVerifier: Sendable {
  private let data: VerificationData
  private let lexicon: VerificationLexicon
  private let checks: [any VerificationCheck] = [
    NumberVerification(), DateVerification(), NameVerification(), QuotationVerification(),
    CertaintyVerification(), SpeakerVerification(), OppositeVerification(), RoleVerification(),
  ]

  /// - Parameter data: the words that are compared by.
  public init(data: VerificationData, lexicon: VerificationLexicon) {
    self.data = data
    self.lexicon = lexicon
  }

  /// What a sentence says that the segments it cites don't.
  ///
  /// - Parameters:
  ///   - published: the article's date of publication, ISO 8601, against which `Rabu` is read.
  ///   - background: the segments before the first one cited, which a pronoun there may point to.
  /// - Complexity: O(words of the sentence × words of the segments).
  public func issues(
    in sentence: String, citing segments: [CitedSegment], published: String? = nil,
    background: [CitedSegment] = []
  ) -> [Issue] {
    guard !segments.isEmpty else {
      return [
        Issue(
          kind: "citation", severity: .error, message: "it cites no segment of the article",
          targetRange: SourceRange(0, sentence.utf8.count))
      ]
    }
    let sources = segments.map { TextToken.tokens(of: $0.source) }
    let claim = VerifiedClaim(
      sentence: EnglishText(sentence, data: data), segments: segments,
      translations: segments.compactMap(\.translation).map { EnglishText($0, data: data) },
      sources: sources, background: background,
      published: published.flatMap { CalendarDay(iso: $0) }, data: data, lexicon: lexicon,
      renderings: zip(segments, sources).reduce(into: []) { words, segment in
        words.formUnion(lexicon.renderings(segment.0.source).map(data.stemmer.stem))
        words.formUnion(data.variants(of: segment.1))
      })
    return checks.flatMap { $0.issues(in: claim) }.sorted {
      ($0.targetRange?.lowerBound ?? .max) < ($1.targetRange?.lowerBound ?? .max)
    }
  }
}
