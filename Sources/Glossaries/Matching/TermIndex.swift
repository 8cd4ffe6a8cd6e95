import Synchronization

/// Terms by the first word of their source. A term is cut into words only when a text has its first
/// word: of thousands of terms an article needs few.
final class TermIndex: Sendable {
  private let termsByFirstForm: [String: [Term]]
  private let analyzer: any SourceAnalyzer
  /// What was cut so far, by the first word.
  private let known = Mutex<[String: [IndexedTerm]]>([:])

  /// - Complexity: O(number of terms), a look at each one's first word.
  init(_ terms: some Sequence<Term>, analyzer: any SourceAnalyzer) {
    var byFirst: [String: [Term]] = [:]
    for term in terms {
      guard let first = analyzer.firstForm(of: term.source) else { continue }
      byFirst[first, default: []].append(term)
    }
    termsByFirstForm = byFirst
    self.analyzer = analyzer
  }

  var isEmpty: Bool { termsByFirstForm.isEmpty }

  /// The terms that begin with that form: the longest first, then the preferred, then in order.
  func terms(startingWith form: String) -> [IndexedTerm] {
    guard let terms = termsByFirstForm[form] else { return [] }
    if let cut = known.withLock({ $0[form] }) { return cut }
    let cut = terms.map { IndexedTerm($0, analyzer: analyzer) }.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      if a.words.count != b.words.count { return a.words.count > b.words.count }
      if a.term.status != b.term.status { return a.term.status == .preferred }
      return $0.offset < $1.offset
    }.map(\.element)
    known.withLock { $0[form] = cut }
    return cut
  }
}
