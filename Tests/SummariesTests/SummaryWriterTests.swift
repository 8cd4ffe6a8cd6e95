import Articles
import Foundation
import Testing
import Translation

@testable import Summaries

struct SummaryWriterTests {
  let summary = Summary(
    title: "Three Villages \"Flooded\"", sourceTitle: "Tiga Desa Terendam",
    published: "2024-03-05T19:20:00+07:00", place: "Demak", source: "Warta_Pesisir",
    sentences: [
      Summary.Sentence(
        text: "1. The dike [old] broke.", segment: "s1", range: SourceRange(0, 20),
        source: "Tanggul lama jebol."),
      Summary.Sentence(
        text: "Two people are missing.", segment: "s4", range: SourceRange(60, 80),
        source: "Dua orang hilang."),
    ])

  @Test func writesText() {
    #expect(
      TextSummaryWriter().write(summary) == """
        Three Villages "Flooded"

        2024-03-05 · Demak · Warta_Pesisir

        1. The dike [old] broke. [1] Two people are missing. [2]

        [1] Tanggul lama jebol. (s1)
        [2] Dua orang hilang. (s4)

        """)
  }

  @Test func writesMarkdownWithLinksAndEscapesItsMarks() {
    #expect(
      MarkdownSummaryWriter().write(summary) == #"""
        # Three Villages "Flooded"

        2024-03-05 · Demak · Warta\_Pesisir

        1\. The dike \[old\] broke. [1] Two people are missing. [2]

        ## Sources

        1. <a id="source-1"></a>Tanggul lama jebol. (s1)\
           1\. The dike \[old\] broke.
        2. <a id="source-2"></a>Dua orang hilang. (s4)\
           Two people are missing.

        [1]: #source-1
        [2]: #source-2

        """#)
  }

  @Test func marksWhatWasNotFoundAndLeavesItOutWhereThatIsAsked() {
    var doubted = summary
    doubted.sentences[1].isVerified = true
    doubted.sentences[1].issues = [
      Issue(
        kind: "number", severity: .error, message: "'Two' is no number of the cited segments",
        targetRange: SourceRange(0, 3))
    ]
    #expect(
      MarkdownSummaryWriter().write(doubted).contains(
        """
        Two people are missing. [2] ⚠

        ## Not found in the source

        - 'Two' is no number of the cited segments: Two people are missing.
        """))
    #expect(TextSummaryWriter().write(doubted).contains("missing. [2] [!]\n\n[!] 'Two' is no"))
    #expect(HTMLSummaryWriter().write(doubted).contains("<mark>Two</mark> people"))
    #expect(doubted.strict.sentences.map(\.segment) == ["s1"])
  }

  @Test func citesSeveralSegmentsUnderOneNumberEach() {
    var joined = summary
    joined.sentences[0].citations.append(joined.sentences[1].citations[0])
    #expect(joined.numbers(of: joined.sentences[0]) == [1, 2])
    #expect(joined.numbers(of: joined.sentences[1]) == [2])
    #expect(TextSummaryWriter().write(joined).contains("broke. [1] [2] Two people"))
  }

  /// An article can hold anything; a page shows it and does nothing of what it says.
  @Test func nothingOfAnArticleIsMarkup() {
    let evil = #"</p><script>alert(1)</script><img src="x" onerror='alert(2)'>&amp;"#
    var odd = Summary(
      title: evil, sourceTitle: evil + "2", published: evil, place: evil,
      source: evil, sentences: [])
    odd.notes = [evil]
    odd.removed = [RemovedText(kind: evil, text: evil, range: SourceRange(0, 1))]
    var sentence = Summary.Sentence(
      text: evil,
      citations: [
        Citation(
          segment: evil, range: SourceRange(0, 1), source: evil, translation: evil,
          origin: .engine(name: evil, model: evil, prompt: nil), confidence: 0.5,
          issues: [Issue(kind: evil, severity: .error, message: evil)])
      ])
    sentence.issues = [
      Issue(kind: evil, severity: .error, message: evil, targetRange: SourceRange(4, 12))
    ]
    sentence.dropped = [DroppedText(.aside, evil)]
    sentence.resolved = [ResolvedReference(from: evil, to: evil, segment: evil)]
    odd.sentences = [sentence]
    var facts = KeyFacts()
    facts.people = [
      PersonFact(
        name: evil, titles: [.init(source: evil, english: evil)], affiliation: evil,
        segments: [evil])
    ]
    facts.timeline = [TimelineEvent(date: evil, english: evil, segments: [evil])]
    odd.facts = facts
    let page = HTMLSummaryWriter().write(odd)
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("onerror='"))
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(MarkdownSummaryWriter().write(odd).ranges(of: #"\<script>"#).count >= 3)
    #expect(!MarkdownSummaryWriter().write(odd).replacing(#"\<"#, with: "").contains("<script"))
  }

  @Test func drawsTheTimelineWithTheDayOfPublication() {
    var facts = KeyFacts()
    facts.timeline = [
      TimelineEvent(date: "2024-03-04", english: "The dike broke.", segments: ["s1"]),
      TimelineEvent(date: "2024-03-07", english: "Aid arrives.", segments: ["s4"]),
    ]
    var dated = summary
    dated.facts = facts
    let page = HTMLSummaryWriter().write(dated)
    #expect(page.contains("<svg class=\"timeline\" role=\"img\""))
    let places = ["2024-03-04<tspan", "2024-03-05<tspan", "2024-03-07<tspan"].map {
      page.range(of: $0)?.lowerBound
    }
    #expect(
      !places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func leavesOutWhatIsUnknown() {
    let bare = Summary(sentences: [])
    #expect(TextSummaryWriter().write(bare) == "\n")
    #expect(MarkdownSummaryWriter().write(bare) == "\n")
    #expect(!HTMLSummaryWriter().write(bare).contains("<section"))
    #expect(
      TextSummaryWriter().write(Summary(sourceTitle: "Banjir", place: "Demak", sentences: []))
        == "Banjir\n\nDemak\n")
  }
}
