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
        if let read = segment.background?.state as? Discourse { discourse = read }
        return session.translate(segment, terms: context.terms, after: &discourse)
      }
    }
  }

  public func analyze(_ text: String) -> [AnalyzedToken] {
    sessions.withSession { $0.analyzed(text) }
  }

  /// What each stage makes of a sentence.
  ///
  /// - Parameter earlier: the sentences before it, which may say whom its pronouns stand for.
  public func trace(_ text: String, after earlier: String = "", terms: TermMatcher) -> Trace {
    sessions.withSession { session in
      var discourse = Discourse()
      _ = session.read(earlier, terms: terms, into: &discourse)
      return Trace(session.steps(text, terms: terms, after: &discourse), pair: pair)
    }
  }
}
