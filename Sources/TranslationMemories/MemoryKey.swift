import Articles
import Translation

/// All that a machine's translation of a segment depends on. Where any of it changes, the segment
/// is translated anew.
public struct MemoryKey: Hashable, Sendable {
  public let source: String
  public let kind: Segment.Kind
  public let languages: LanguagePair
  /// The engine with its version, `rules@1.0.0`.
  public let engine: EngineID
  public let terms: TermFingerprint
  /// What the sentences before the segment change in its translation: `SegmentBackground`'s
  /// fingerprint, 0 where nothing.
  public let background: UInt64

  public init(
    source: String, kind: Segment.Kind = .sentence, languages: LanguagePair, engine: EngineID,
    terms: TermFingerprint, background: UInt64 = 0
  ) {
    self.source = source
    self.kind = kind
    self.languages = languages
    self.engine = engine
    self.terms = terms
    self.background = background
  }
}
