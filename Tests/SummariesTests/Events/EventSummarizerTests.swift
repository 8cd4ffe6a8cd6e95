import Articles
import Testing

@testable import Summaries

/// Summaries of several articles. The Indonesian stands for the English.
@Suite struct EventSummarizerTests {
  private let first = """
    Jembatan Kali Wungu Ambruk

    Jembatan gantung di atas Kali Wungu ambruk pada Senin malam.

    Dua warga terluka ketika jembatan itu ambruk.
    """
  private let second = """
    Bupati Tutup Jalan ke Kali Wungu

    Bupati Kudus Retno Palupi menutup jalan menuju Kali Wungu.

    Keputusan tersebut berlaku hingga pekan depan.

    Ia meminta warga memakai jalan memutar.
    """

  private func summary(
    _ texts: [String], _ length: SummaryLength, published: String? = nil
  ) throws -> EventSummary {
    let articles = try texts.map { try ArticleText($0) }
    let summarizer = try EventSummarizer(verifier: SummaryVerifier(articles[0].rules))
    return summarizer.summarize(
      try articles.enumerated().map { number, article in
        var metadata = ArticleMetadata()
        metadata.published = published
        return EventArticle(
          key: "A\(number + 1)", translations: article.translations, metadata: metadata,
          findings: try article.findings(published: published))
      }, length: length)
  }

  private func places(_ summary: EventSummary) -> [String] {
    summary.sentences.map { $0.citations[0].description }
  }

  @Test(arguments: 1...5)
  func whatPointsBackNeverStandsWithoutWhatItPointsTo(_ count: Int) throws {
    let places = places(try summary([first, second], .sentences(count)))
    #expect(places.count <= count && !places.isEmpty)
    if let pointing = places.firstIndex(of: "A2:s3") {
      #expect(places[..<pointing].last == "A2:s2")
    }
  }
}
