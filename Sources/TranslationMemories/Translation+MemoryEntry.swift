import Articles
import Translation

extension Translation {
  /// A segment's translation out of the memory.
  public init(_ segment: Segment, from entry: MemoryEntry) {
    self.init(
      segment: segment, target: entry.target,
      origin: .memory(score: 100, match: .exact, engine: entry.maker),
      confidence: entry.confidence, terms: entry.terms, issues: entry.issues)
  }
}
