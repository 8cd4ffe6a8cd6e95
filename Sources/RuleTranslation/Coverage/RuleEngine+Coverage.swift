import Glossaries

extension RuleEngine {
  /// What the data know of each sentence of a text, without translating it.
  ///
  /// - Parameter terms: the glossary's terms, which count as known.
  public func coverage(of text: String, terms: TermMatcher) -> [SentenceCoverage] {
    sessions.withSession { session in
      session.analyses(of: text, terms: terms).map { CoverageMeter($0, pair).coverage() }
    }
  }
}
