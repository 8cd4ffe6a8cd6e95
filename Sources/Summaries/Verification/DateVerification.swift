import QualityChecks
import Translation

/// Each time that a sentence names must be one that the cited segments name, whatever the words:
/// `Rabu`, `19 Oktober` and `19/10/2022` are the same day before the weekend of October 22, 2022.
struct DateVerification: VerificationCheck {
  func issues(in claim: VerifiedClaim) -> [Issue] {
    let named = claim.datesOfSources
    var issues: [Issue] = []
    for date in claim.datesOfSentence {
      let isFound = named.contains { date.isFound(in: $0, published: claim.published) }
      if !isFound, issues.last?.targetRange != date.range {
        issues.append(
          claim.issue(
            "date", "'\(claim.slice(date.range))' is no time that the cited segments name",
            date.range))
      }
    }
    return issues
  }
}

extension VerifiedClaim {
  var datesOfSentence: [DateReference] {
    DateReferenceReader.references(in: sentence.tokens, table: data.calendar.english)
  }

  var datesOfSources: [DateReference] {
    sources.flatMap { DateReferenceReader.references(in: $0, table: data.calendar.indonesian) }
  }
}
