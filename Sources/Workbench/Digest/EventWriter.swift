import Summaries

/// Puts an event, its articles and its summary together for a report.
struct EventWriter: Sendable {
  private let finder: FactFinder
  private let summarizer: EventSummarizer
  private let length: SummaryLength

  init(translator: Translator, length: SummaryLength) throws {
    finder = try FactFinder(reader: translator.reader)
    summarizer = try EventSummarizer(
      verifier: SummaryVerifier(translator.rules))
    self.length = length
  }

  /// - Parameter items: the articles that tell the event in their own words, in order.
  func entry(
    _ items: [EventItem<TranslatedArticle>], profiles: [ArticleProfile]
  ) -> DigestReport.EventEntry {
    let members = items.map { item in
      EventArticle(
        key: item.key, translations: item.content.translations,
        metadata: item.content.article.metadata,
        findings: finder.findings(
          in: item.content.translations, metadata: item.content.article.metadata))
    }
    let keys = Dictionary(items.map { ($0.member.article, $0.key) }) { first, _ in first }
    let entries = items.map { item in
      let profile = profiles[item.member.article]
      return DigestReport.Entry(
        key: item.key, path: profile.path, title: item.content.title,
        published: profile.published, source: profile.source, credits: profile.credits,
        retells: item.member.retells.flatMap { keys[$0] },
        copies: item.member.copies.map { copy in
          let profile = profiles[copy.article]
          return DigestReport.Copy(
            path: profile.path, published: profile.published, source: profile.source,
            credits: profile.credits, resemblance: copy.resemblance)
        })
    }
    return DigestReport.EventEntry(
      articles: entries, summary: summarizer.summarize(members, length: length))
  }
}
