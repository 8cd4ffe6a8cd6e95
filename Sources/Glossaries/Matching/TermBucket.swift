/// The terms that share their first word, by their second one: of the many that begin with a common
/// word, a text needs to be compared with few.
final class TermBucket: Sendable {
  /// The longest first, then the preferred, then in order.
  private let terms: [IndexedTerm]
  /// The places of longer terms, by the form of their second word.
  private let bySecondForm: [String: [Int]]
  /// The places of terms of one word.
  private let single: [Int]

  init(_ unsorted: [IndexedTerm]) {
    let sorted = unsorted.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      if a.words.count != b.words.count { return a.words.count > b.words.count }
      if a.term.status != b.term.status { return a.term.status == .preferred }
      return $0.offset < $1.offset
    }.map(\.element)
    terms = sorted
    var longer: [String: [Int]] = [:]
    for (place, term) in sorted.enumerated() where term.words.count > 1 {
      longer[term.words[1].form, default: []].append(place)
    }
    bySecondForm = longer
    single = sorted.indices.filter { sorted[$0].words.count == 1 }
  }

  /// The first of the terms that stands in `tokens` at `position`, where the first word is a key.
  func first(in tokens: [AnalyzedToken], at position: Int) -> IndexedTerm? {
    var best: Int?
    if position + 1 < tokens.count, !bySecondForm.isEmpty {
      for key in tokens[position + 1].keys {
        let place = bySecondForm[key]?.first { terms[$0].matches(tokens, at: position) }
        if let place, place < best ?? .max { best = place }
      }
    }
    // Terms of one word stand behind all that are longer.
    best = best ?? single.first { terms[$0].matches(tokens, at: position) }
    return best.map { terms[$0] }
  }
}
