import Articles
import Glossaries

/// What the glossary says of one segment, as a number: it changes when a term that matches in the
/// segment changes, and with no other.
public struct TermFingerprint: Hashable, Sendable {
  public let value: UInt64

  public init(value: UInt64) {
    self.value = value
  }

  /// The fingerprint of the terms that match in a segment: their sources, targets, statuses,
  /// parts of speech and case rules, whatever their order, number, file and note.
  public init(of matches: [TermMatch]) {
    let terms = Set(
      matches.map { match in
        let term = match.term
        // The common rule is left out, so that memories from before there were rules still hold.
        let caseRule = term.caseRule == .sentence ? [] : [term.caseRule.rawValue]
        return [term.source, term.target, term.status.rawValue, term.partOfSpeech] + caseRule
      })
    var hash = StableHash()
    for fields in terms.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for field in fields { hash.combine(field.utf8) }
    }
    value = hash.value
  }
}
