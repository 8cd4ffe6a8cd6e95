import Articles
import Translation

extension RuleEngine {
  /// The segments with what those before them say for them: whom their pronouns stand for, and which
  /// of their words are names.
  ///
  /// - Complexity: that of the analysis; nothing is parsed.
  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    try sessions.withSession { session in
      var discourse = Discourse()
      return try segments.map { segment in
        try Task.checkCancellation()
        // A line stands alone.
        if segment.kind == .line { return segment }
        var prepared = segment
        // What was read before, with the whole document, holds.
        if let read = segment.background?.state as? Discourse { discourse = read }
        let before = discourse
        let fingerprint = session.read(segment.text, terms: context.terms, into: &discourse)
        prepared.background = SegmentBackground(fingerprint: fingerprint, state: before)
        return prepared
      }
    }
  }
}
