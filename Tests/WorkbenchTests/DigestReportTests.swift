import Testing

@testable import Summaries
@testable import Workbench

struct DigestReportTests {
  func report(_ issues: [[String]]) -> DigestReport {
    var report = DigestReport()
    let citation = EventSummary.Citation(
      article: "A1", segment: "s2", source: "Air surut.", english: "The water receded.")
    report.events = [
      DigestReport.EventEntry(
        articles: [
          .init(
            key: "A1", path: "a.txt", title: "<b>Flood", published: "2024-03-04T10:00",
            source: nil, credits: ["Antara"], retells: nil,
            copies: [
              .init(path: "b.txt", published: nil, source: nil, credits: [], resemblance: 0.972)
            ])
        ],
        summary: EventSummary(
          title: "<b>Flood",
          sentences: issues.map {
            .init(text: "The water receded.", citations: [citation], issues: $0)
          }, timeline: [], disagreements: []))
    ]
    return report
  }

  @Test func aStrictDigestLeavesOutWhatWasNotFound() {
    let doubted = report([[], ["'2' is no number of the cited segments"]])
    #expect(doubted.needsLook && doubted.strict.events[0].summary.sentences.count == 1)
    #expect(!doubted.strict.needsLook && !report([[]]).needsLook)
  }

  @Test func aPageNamesEventsArticlesAndCopies() {
    let page = DigestPage(report([[]])).text
    #expect(page.contains("<h1>2 articles, 1 event, 1 of the articles copied from others</h1>"))
    #expect(page.contains("<h2 id=\"event-1\">1. &lt;b&gt;Flood</h2>") && !page.contains("<b>Fl"))
    #expect(page.contains("2024-03-04 · a.txt · credits Antara"))
    #expect(page.contains("copy (97% the same): b.txt"))
    // A list of events leads nowhere where there is one.
    #expect(!page.contains("<nav"))
  }
}
