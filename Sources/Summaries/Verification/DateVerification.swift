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
      if !isFound, !isName(date, claim), issues.last?.targetRange != date.range {
        issues.append(
          claim.issue(
            "date", "'\(claim.slice(date.range))' is no time that the cited segments name",
            date.range))
      }
    }
    return issues
  }

  /// Whether its words stand in the Indonesian as they are and are no time there: the `March` of a
  /// rocket, the `Today` of a programme.
  private func isName(_ date: DateReference, _ claim: VerifiedClaim) -> Bool {
    let words = claim.sentence.tokens.filter { $0.range.meets(date.range) }.map(\.text)
    return claim.sources.contains { tokens in
      let times = DateReferenceReader.references(in: tokens, table: claim.data.calendar.indonesian)
      return tokens.indices.contains { start in
        tokens[start...].starts(with: words) { $0.text == $1 }
          && !times.contains { $0.range.meets(tokens[start].range) }
      }
    }
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
