import Testing

@testable import Summaries

struct HTMLEventTests {
  func citation(_ article: String, _ text: String) -> EventSummary.Citation {
    .init(article: article, segment: "s2", source: text, english: text)
  }

  func page(_ text: String) -> String {
    let citations = [citation("A1", text), citation("A2", text)]
    let summary = EventSummary(
      title: text, sentences: [.init(text: text, citations: citations, issues: [text])],
      timeline: [.init(date: "2024-03-04", english: text, citations: citations)],
      disagreements: [
        Disagreement(
          kind: .amount, question: "the number of \(text)",
          positions: citations.map { .init(value: text, speakers: [text], citations: [$0]) })
      ])
    return HTMLEvent(summary).lines.joined(separator: "\n")
  }

  @Test func everyLinkLeadsToASentenceThatIsThereOnce() {
    let page = page("Air surut.")
    for key in ["A1:s2", "A2:s2"] {
      #expect(page.ranges(of: "id=\"\(key)\"").count == 1)
      // From a side of the disagreement and from the timeline.
      #expect(page.ranges(of: "href=\"#\(key)\"").count == 2)
    }
    #expect(page.contains("The number of Air surut."))
    #expect(page.contains("1 not found"))
  }

  @Test func whatAnArticleHoldsIsText() {
    let page = page("<script>'\"&")
    #expect(!page.contains("<script") && !page.contains("'\"&"))
  }

  @Test func anEventOfWhichNothingIsKnownHasNoSections() {
    let summary = EventSummary(title: nil, sentences: [], timeline: [], disagreements: [])
    #expect(HTMLEvent(summary).lines.isEmpty)
  }
}
