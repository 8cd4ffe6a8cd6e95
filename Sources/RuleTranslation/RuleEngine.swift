import Articles
import Glossaries
import Segmentation
import Translation

/// The rule engine: translates offline, by the rules and the lexicon of a language pair.
public final class RuleEngine: TranslationEngine, SourceAnalyzer, Sendable {
  public let id: EngineID
  let pair: LanguagePair
  /// Cuts segments of several sentences.
  public let segmenter: SentenceSegmenter
  let sessions: SessionPool

  public init(pair: LanguagePair, segmenter: SentenceSegmenter, version: String) {
    self.pair = pair
    self.segmenter = segmenter
    sessions = SessionPool(pair, segmenter)
    id = EngineID(name: "rules", version: version)
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    try sessions.withSession { session in
      var discourse = Discourse()
      return try segments.map { segment in
        try Task.checkCancellation()
        // A line stands alone.
        if segment.kind == .line { discourse = Discourse() }
        return session.translate(segment, terms: context.terms, after: &discourse)
      }
    }
  }

  public func analyze(_ text: String) -> [AnalyzedToken] { keepingAnalysis()(text) }

  public func keepingAnalysis() -> (String) -> [AnalyzedToken] {
    let analyzer = WordAnalyzer(pair)
    return { text in
      let (tokens, views) = analyzer.tokens(in: text)
      return analyzer.analyzed(tokens, analyzer.forms(of: views))
    }
  }

  public func forms(of text: String) -> [String] {
    WordAnalyzer(pair).tokens(in: text).views.map(\.form)
  }

  /// What each stage makes of a sentence.
  public func trace(_ text: String, terms: TermMatcher) -> Trace {
    sessions.withSession { Trace($0.steps(text, terms: terms), pair: pair) }
  }
}
