import Articles
import Glossaries
import Translation

extension TranslationMemory {
  /// What a memory is asked for each segment of a document: all that its translation depends on,
  /// and what stands about it.
  ///
  /// - Parameters:
  ///   - segments: as the engine has prepared them.
  ///   - analyzer: cuts segments for the matching of terms, as the engine does.
  /// - Complexity: that of the analysis.
  public static func queries(
    for segments: [Segment], engine: EngineID, languages: LanguagePair = .indonesianEnglish,
    analyzer: any SourceAnalyzer, document: String = "",
    domain: String = "", in context: TranslationContext
  ) -> [Query] {
    segments.indices.map { index in
      let segment = segments[index]
      let matches =
        context.terms.isEmpty ? [] : context.terms.matches(in: analyzer.analyze(segment.text))
      return Query(
        key: MemoryKey(
          source: segment.text, kind: segment.kind, languages: languages, engine: engine,
          terms: TermFingerprint(of: matches),
          background: segment.background?.fingerprint ?? 0),
        neighbors: SegmentNeighbors(
          before: index > 0 ? segments[index - 1].text : nil,
          after: index + 1 < segments.count ? segments[index + 1].text : nil),
        document: document, segment: segment.id, domain: domain)
    }
  }
}
