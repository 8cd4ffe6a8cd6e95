import Articles
import QualityChecks
import Translation

/// A sentence of a summary beside what it cites, read once for all checks.
struct VerifiedClaim {
  let sentence: EnglishText
  let segments: [CitedSegment]
  /// The translations of the cited segments.
  let translations: [EnglishText]
  /// The tokens of the cited segments' Indonesian.
  let sources: [[TextToken]]
  /// The segments of the article before the first one cited, the nearest last.
  let background: [CitedSegment]
  /// The day of publication, where it is known.
  let published: CalendarDay?
  let data: VerificationData
  let lexicon: VerificationLexicon
  /// The stems by which the words of the sources may be said in English.
  let renderings: Set<String>

  /// All stems with content of the translations.
  var translatedContent: Set<String> { translations.reduce(into: []) { $0.formUnion($1.content) } }

  func issue(_ kind: String, _ message: String, _ range: SourceRange?) -> Issue {
    Issue(kind: kind, severity: .error, message: message, targetRange: range)
  }
}

/// One thing about a sentence that must be found in what it cites.
protocol VerificationCheck: Sendable {
  func issues(in claim: VerifiedClaim) -> [Issue]
}
