import Articles
import Translation

/// Makes an extractive summary: ranks an article's Indonesian sentences, picks the best in the
/// article's order, and gives their English with a citation each.
///
/// The same input gives the same summary, always.
public struct Summarizer: Sendable {
  private let ranker: SentenceRanker
  private let editor: SummaryEditor?

  /// Makes a summarizer on the Indonesian cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  /// - Complexity: O(size of the data), less than a millisecond.
  public init() throws {
    self.init(
      ranker: SentenceRanker(cues: try .embedded(), model: try .embedded()),
      editor: try SummaryEditor())
  }

  /// Makes a summarizer on a ranking of one's own.
  ///
  /// - Parameter editor: shortens the sentences; nil leaves them as they are.
  package init(ranker: SentenceRanker, editor: SummaryEditor? = nil) {
    self.ranker = ranker
    self.editor = editor
  }

  /// Summarizes an article.
  ///
  /// Only sentences are chosen; where an article has none, its list items and headings are.
  /// The title is never among them, nor a sentence that repeats it, nor one without English.
  /// Sentences are shortened before they are counted.
  ///
  /// - Parameter findings: what was read from the article, by which pronouns are resolved.
  /// - Complexity: O(words of all sentences × sentences chosen).
  public func summarize(
    _ translations: [Translation], metadata: ArticleMetadata, length: SummaryLength,
    findings: FactFinder.Findings? = nil
  ) -> Summary {
    let title = translations.indices.first { translations[$0].segment.kind == .title }
      .map { translations[$0] }
    let sourceTitle = title?.segment.text ?? metadata.title
    let candidates = Candidates(
      translations, titles: [title?.segment.text, metadata.title].compactMap { $0 },
      englishTitle: title?.target)
    var summary = Summary(
      title: title?.target.nonEmpty, sourceTitle: sourceTitle, published: metadata.published,
      place: metadata.place, source: metadata.source,
      sentences: sentences(
        of: candidates, title: sourceTitle, length: length, findings: findings))
    summary.shortTitle = editor?.headline(of: summary.title)
    summary.statements = findings?.statements ?? []
    summary.facts = findings?.facts
    return summary
  }

  /// The chosen sentences, shortened and resolved.
  private func sentences(
    of candidates: Candidates, title: String?, length: SummaryLength,
    findings: FactFinder.Findings?
  ) -> [Summary.Sentence] {
    let short = editor?.compressed(candidates) ?? candidates.map { ($0.target, []) }
    let ranked = candidates.indices.map {
      let segment = candidates[$0].segment
      return RankedSentence(source: segment.text, english: short[$0].text, block: segment.block)
    }
    let ranking = ranker.rank(ranked, title: title)
    let keeper = findings.map {
      AntecedentKeeper(
        zip(candidates, short).map {
          .init(segment: $0.segment.id, article: 0, words: $1.text.wordCount)
        }, findings: [$0])
    }
    /// Sentences for a length; names that are given in full may make them longer than it.
    func sentences(_ length: SummaryLength) -> [Summary.Sentence] {
      var indices = ranking.choose(length)
      if editor != nil, let keeper { indices = keeper.completed(indices, within: length) }
      let chosen = indices.map { index in
        let translation = candidates[index]
        var sentence = Summary.Sentence(
          text: short[index].text, citations: [Citation(translation)])
        sentence.dropped = short[index].dropped
        return sentence
      }
      guard let editor, let findings else { return chosen }
      return editor.resolved(chosen.map { ($0, 0) }, findings: [findings])
    }
    return length.kept(by: sentences, text: \.text)
  }
}

extension String {
  /// Nil in place of a text without content.
  var nonEmpty: String? {
    unicodeScalars.contains { $0.isASCII ? $0 > " " : !$0.properties.isWhitespace } ? self : nil
  }
}
