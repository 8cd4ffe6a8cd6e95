import Articles
import Translation

/// Makes an extractive summary: ranks an article's Indonesian sentences, picks the best in the
/// article's order, and gives their English with a citation each.
///
/// The same input gives the same summary, always.
public struct Summarizer: Sendable {
  private let ranker: SentenceRanker
  private let editor: SummaryEditor

  /// Makes a summarizer on the Indonesian cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  /// - Complexity: O(size of the data), less than a millisecond.
  public init() throws {
    try self.init(ranker: SentenceRanker(cues: try .embedded(), model: try .embedded()))
  }

  /// Makes a summarizer on a ranking of one's own.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  package init(ranker: SentenceRanker) throws {
    self.ranker = ranker
    editor = try SummaryEditor()
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
    let title = translations.first { $0.segment.kind == .title }
    let sourceTitle = title?.segment.text ?? metadata.title
    let candidates = Candidates(
      translations, titles: [title?.segment.text, metadata.title].compactMap { $0 },
      englishTitle: title?.target)
    var summary = Summary(
      title: title?.target.nonEmpty, sourceTitle: sourceTitle, published: metadata.published,
      place: metadata.place, source: metadata.source,
      sentences: sentences(
        of: candidates.translations, title: sourceTitle, length: length, findings: findings))
    summary.shortTitle = editor.headline(of: summary.title)
    summary.statements = findings?.statements ?? []
    summary.facts = findings?.facts
    return summary
  }

  /// The chosen sentences, shortened and resolved.
  private func sentences(
    of candidates: [Translation], title: String?, length: SummaryLength,
    findings: FactFinder.Findings?
  ) -> [Summary.Sentence] {
    let short = editor.compressed(candidates)
    let ranked = zip(candidates, short).map { translation, short in
      var translation = translation
      translation.target = short.text
      return RankedSentence(translation)
    }
    /// Sentences for a length; names that are given in full may make them longer than it.
    func sentences(_ length: SummaryLength) -> [Summary.Sentence] {
      let chosen = ranker.choose(from: ranked, title: title, length: length).map { index in
        let translation = candidates[index]
        var sentence = Summary.Sentence(
          text: translation.target, segment: translation.segment.id,
          range: translation.segment.range, source: translation.segment.text)
        sentence.text = short[index].text
        sentence.dropped = short[index].dropped
        return sentence
      }
      return findings.map { editor.resolved(chosen, findings: $0) } ?? chosen
    }
    var made = sentences(length)
    guard case .words(let most) = length else { return made }
    var room = most
    while made.count > 1, room > 1, case let excess = made.wordCount - most, excess > 0 {
      room -= excess
      made = sentences(.words(max(1, room)))
    }
    return made
  }
}

extension [Summary.Sentence] {
  /// The English words of all.
  fileprivate var wordCount: Int {
    reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }
}

extension String {
  /// Nil in place of a text without content.
  var nonEmpty: String? { contains { !$0.isWhitespace } ? self : nil }
}
