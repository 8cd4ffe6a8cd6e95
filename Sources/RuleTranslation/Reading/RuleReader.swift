import Articles
import Translation

/// Reads articles by the data of the rule engine, whichever engine translates them.
public struct RuleReader: SourceReader {
  private let engine: RuleEngine
  private let context: TranslationContext

  public init(_ engine: RuleEngine, context: TranslationContext) {
    self.engine = engine
    self.context = context
  }

  /// - Complexity: that of the analysis; nothing is parsed.
  public func readings(of segments: [Segment]) -> [SourceReading] {
    engine.sessions.withSession { session in
      var discourse = Discourse()
      return segments.map { segment in
        switch segment.kind {
        // What has capitals everywhere names nobody for sure.
        case .title, .heading, .caption:
          var alone = Discourse()
          let words = reading(of: segment, session, after: &alone)
          return SourceReading(
            segment: segment, words: words.words, mentions: [], pronouns: [:],
            entities: words.entities)
        case .line: discourse = Discourse()
        case .sentence, .listItem: break
        }
        return reading(of: segment, session, after: &discourse)
      }
    }
  }

  public func english(of phrase: String) -> String? {
    engine.rendering(ofTerm: phrase, in: context)
  }

  private func reading(
    of segment: Segment, _ session: TranslationSession, after discourse: inout Discourse
  ) -> SourceReading {
    var builder = ReadingBuilder(segment, engine.pair)
    for (sentence, offset) in session.placedSentences(of: segment.text) {
      let words = session.words(of: sentence, terms: context.terms, after: discourse)
      builder.add(words, discourse.read(words, engine.pair), at: offset)
    }
    return builder.reading(entities: engine.entities(in: segment.text))
  }
}
