import Translation

/// Makes the sentences of a summary short, and clear without those that it leaves out.
public struct SummaryEditor: Sendable {
  private let data: CompressionWords

  /// Makes an editor on the words that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init() throws { self.init(data: try .embedded()) }

  /// Makes an editor on words of one's own.
  public init(data: CompressionWords) { self.data = data }

  /// The translations with their English shortened, and what each leaves out.
  ///
  /// - Complexity: O(words of the article²) at worst, where all are acronyms.
  func compressed(
    _ translations: some Collection<Translation>
  ) -> [(text: String, dropped: [DroppedText])] {
    let article = translations.map(\.target).joined(separator: " ")
    return translations.map {
      SentenceCompressor.compressed($0.target, article: article, data: data)
    }
  }

  /// The title in at most twelve words, where it is longer and can be shortened.
  func headline(of title: String?) -> String? {
    title.flatMap(HeadlineShortener(data).headline)
  }

  /// The first of the titles that has at most twelve words or can be shortened to them; the first of
  /// all where none does.
  func headline(ofFirst titles: [String]) -> String? {
    titles.lazy.compactMap {
      $0.wordCount > HeadlineShortener.mostWords ? headline(of: $0) : $0
    }.first ?? titles.first
  }

  /// The sentences with whom their pronouns and short names stand for, where it is certain and the
  /// summary does not say it.
  ///
  /// - Parameters:
  ///   - sentences: in the summary's order, each with the place of its article.
  ///   - findings: what was read from each article.
  func resolved(
    _ sentences: [(sentence: Summary.Sentence, article: Int)], findings: [FactFinder.Findings]
  ) -> [Summary.Sentence] {
    var resolver = ReferenceResolver(findings, data: data)
    return sentences.map { resolver.resolved($0.sentence, of: $0.article) }
  }
}
