import Synchronization

/// Terms by the first word of their source. A term is cut into words only when a text has its first
/// word: of thousands of terms an article needs few.
final class TermIndex: Sendable {
  private let termsByFirstForm: [String: [Term]]
  private let analyzer: any SourceAnalyzer
  /// What was cut so far, by the first word.
  private let known = Mutex<[String: TermBucket]>([:])

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

  /// The terms that begin with that form; nil where none does.
  func terms(startingWith form: String) -> TermBucket? {
    guard let terms = termsByFirstForm[form] else { return nil }
    if let bucket = known.withLock({ $0[form] }) { return bucket }
    let bucket = TermBucket(terms.map { IndexedTerm($0, analyzer: analyzer) })
    known.withLock { $0[form] = bucket }
    return bucket
  }
}
