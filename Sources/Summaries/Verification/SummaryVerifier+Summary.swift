import Translation

extension SummaryVerifier {
  /// A summary with the issues of each of its sentences.
  ///
  /// - Parameter translations: those of all segments of the article, in its order.
  public func verified(_ summary: Summary, translations: [Translation]) -> Summary {
    let segments = translations.map { translation in
      CitedSegment(
        id: translation.segment.id, source: translation.segment.text,
        translation: translation.target.nonEmpty)
    }
    let places = Dictionary(
      segments.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var summary = summary
    for index in summary.sentences.indices {
      let sentence = summary.sentences[index]
      let cited = sentence.citations.map(CitedSegment.init)
      // What was said in full for a pronoun stands in another segment.
      let resolved = sentence.resolved.compactMap { places[$0.segment].map { segments[$0] } }
      let first = sentence.citations.compactMap { places[$0.segment] }.min() ?? 0
      summary.sentences[index].issues = issues(
        in: sentence.text, citing: cited + resolved.filter { !cited.contains($0) },
        published: summary.published, background: Array(segments[..<first]))
      summary.sentences[index].isVerified = true
    }
    return summary
  }
}
