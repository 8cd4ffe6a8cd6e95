import Articles
import Glossaries

/// What a content is known by: its hash, the same in every run, with the number of bytes beside it.
struct ContentHash {
  private var hash = StableHash()
  private var count = 0

  mutating func combine(_ bytes: some Collection<UInt8>) {
    hash.combine(bytes)
    count += bytes.count
  }

  var description: String { String(hash.value, radix: 16) + "-" + String(count) }

  /// The hash of all terms of a glossary, whatever their files and notes.
  static func of(_ glossary: Glossary) -> String {
    var hash = ContentHash()
    for term in glossary.terms {
      for field in [term.source, term.target, term.partOfSpeech, term.status.rawValue] {
        hash.combine(field.utf8)
      }
      if term.caseRule != .sentence { hash.combine(term.caseRule.rawValue.utf8) }
    }
    return hash.description
  }
}
