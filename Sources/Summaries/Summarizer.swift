import Articles
import Translation

/// Makes an extractive summary: ranks an article's Indonesian sentences, picks the best in the
/// article's order, and gives their English with a citation each.
///
/// The same input gives the same summary, always.
public struct Summarizer: Sendable {
  private let ranker: SentenceRanker

  /// Makes a summarizer on the Indonesian cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  /// - Complexity: O(size of the data), less than a millisecond.
  public init(weights: SummaryWeights = .standard) throws {
    self.init(cues: try .embedded(), weights: weights)
  }

  /// Makes a summarizer on cues of one's own.
  public init(cues: SummaryCues, weights: SummaryWeights = .standard) {
    ranker = SentenceRanker(cues: cues, weights: weights)
  }

  /// Summarizes an article.
  ///
  /// Only sentences are chosen; where an article has none, its list items and headings are.
  /// The title is never among them, nor a sentence that repeats it, nor one without English.
  ///
  /// - Complexity: O(words of all sentences × sentences chosen).
  public func summarize(
    _ translations: [Translation], metadata: ArticleMetadata, length: SummaryLength
  ) -> Summary {
    let title = translations.first { $0.segment.kind == .title }
    let sourceTitle = title?.segment.text ?? metadata.title
    let candidates = Candidates(
      translations, titles: [title?.segment.text, metadata.title].compactMap { $0 },
      englishTitle: title?.target)
    let chosen = ranker.choose(
      from: candidates.translations.map { RankedText(source: $0.segment.text, target: $0.target) },
      title: sourceTitle, length: length)
    return Summary(
      title: title?.target.nonEmpty, sourceTitle: sourceTitle, published: metadata.published,
      place: metadata.place, source: metadata.source,
      sentences: chosen.map { index in
        let translation = candidates.translations[index]
        return Summary.Sentence(text: translation.target, citations: [Citation(translation)])
      })
  }
}

extension String {
  /// Nil in place of a text without content.
  var nonEmpty: String? { contains { !$0.isWhitespace } ? self : nil }
}
