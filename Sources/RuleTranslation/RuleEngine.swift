import Articles
import Glossaries
import Segmentation
import Translation

/// The rule engine: translates offline, by the rules and the lexicon of a language pair.
public final class RuleEngine: TranslationEngine, SourceAnalyzer, Sendable {
  public let id: EngineID
  let pair: LanguagePair

  public init(pair: LanguagePair, version: String) {
    self.pair = pair
    id = EngineID(name: "rules", version: version)
  }

  /// Reads every line of the language data, also those that are else read when they are met.
  ///
  /// - Throws: `DiagnosticList` with every problem.
  public func check() throws { try pair.check() }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    let session = TranslationSession(pair)
    var translations: [Translation] = []
    translations.reserveCapacity(segments.count)
    for segment in segments {
      try Task.checkCancellation()
      translations.append(session.translate(segment, terms: context.terms))
    }
    return translations
  }

  public func analyze(_ text: String) -> [AnalyzedToken] { keepingAnalysis()(text) }

  public func keepingAnalysis() -> (String) -> [AnalyzedToken] {
    let analyzer = WordAnalyzer(pair)
    return { text in
      let (tokens, views) = analyzer.tokens(in: text)
      return analyzer.analyzed(tokens, views)
    }
  }

  public func forms(of text: String) -> [String] {
    WordAnalyzer(pair).tokens(in: text).views.map(\.form)
  }

  /// What each stage makes of a sentence.
  public func trace(_ text: String, terms: TermMatcher) -> Trace {
    let session = TranslationSession(pair)
    return Trace(session.steps(text, terms: terms), pair: pair)
  }
}
