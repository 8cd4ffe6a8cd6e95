import Glossaries

extension RuleEngine: PhraseAnalyzer {
  /// No glossary holds here: what a term is, the text is to tell.
  public func nounPhrases(inArticle segments: [String]) -> [[NounPhrase]] {
    let terms = TermMatcher(terms: [], analyzer: self)
    return sessions.withSession { session in
      session.analyses(ofArticle: segments, terms: terms).map { analyses in
        analyses.flatMap { PhraseReader($0, pair).phrases() }
      }
    }
  }

  public func rate(of word: String) -> Double? { pair.frequencies.rate(of: word) }
}
