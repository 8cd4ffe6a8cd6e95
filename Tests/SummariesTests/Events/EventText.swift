import Articles

@testable import Summaries

/// Texts written for a test, read as the articles of one event. The Indonesian stands for the English.
struct EventText {
  private let articles: [EventArticle]
  private let summarizer: EventSummarizer

  /// - Parameter days: the day of publication of each.
  init(_ texts: [String], days: [String] = []) throws {
    let read = try texts.map { try ArticleText($0) }
    summarizer = try EventSummarizer(verifier: SummaryVerifier(read[0].rules))
    articles = try read.enumerated().map { number, article in
      var metadata = ArticleMetadata()
      metadata.published = days.isEmpty ? nil : days[number]
      return EventArticle(
        key: "A\(number + 1)", translations: article.translations, metadata: metadata,
        findings: try article.findings(published: metadata.published))
    }
  }

  func summary(_ length: SummaryLength = .sentences(5)) -> EventSummary {
    summarizer.summarize(articles, length: length)
  }
}
