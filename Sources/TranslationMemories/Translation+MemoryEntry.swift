import Articles
import Translation

extension Translation {
  /// A segment's translation out of the memory.
  ///
  /// A machine's counts 100: it was made for this text, wherever that stood.
  ///
  /// - Parameter query: what was asked for; nil where the segment stands nowhere.
  public init(
    _ segment: Segment, from entry: MemoryEntry, for query: TranslationMemory.Query? = nil
  ) {
    let score = entry.status.isBinding ? query?.score(of: entry) ?? 100 : 100
    self.init(
      segment: segment, target: entry.target,
      origin: .memory(score: score, match: score > 100 ? .context : .exact, engine: entry.maker),
      confidence: entry.confidence, terms: entry.terms, issues: entry.issues)
  }

  /// A segment's translation out of that of one like it, marked as such.
  init(_ segment: Segment, from match: MemoryMatch) {
    self.init(
      segment: segment, target: match.target,
      origin: .memory(
        score: match.score, match: match.score < 100 ? .fuzzy : .exact, engine: match.maker),
      confidence: Double(min(match.score, 99)) / 100,
      issues: [
        Issue(
          kind: "fuzzy-match", severity: .warning,
          message: "the memory's translation of '\(match.source)' (\(match.score)%); check what "
            + "differs")
      ])
  }
}
