import Articles

/// An article as extraction reads it: analysed, but not counted yet, so that articles can be read
/// side by side.
public struct TermReading: Sendable {
  let segments: [(context: TermContext, phrases: [NounPhrase], acronyms: [AcronymPair])]
  let runningWords: Int

  /// - Parameter path: the article's path; nil for standard input.
  /// - Complexity: that of an analysis without a translation.
  public init(_ segments: [Segment], path: String?, analyzer: any PhraseAnalyzer) {
    let phrases = analyzer.nounPhrases(inArticle: segments.map(\.text))
    self.segments = zip(segments, phrases).map { segment, phrases in
      // What a place is called for short is no term.
      let places = Set(
        phrases.lazy.flatMap(\.words).filter { $0.role == .place }.map(\.base))
      return (
        TermContext(path: path, segment: segment.id, text: segment.text), phrases,
        AcronymFinder.pairs(in: segment.text).filter {
          !places.contains($0.expansion.lowercased())
        }
      )
    }
    runningWords = segments.reduce(0) { $0 + $1.text.split(separator: " ").count }
  }
}
