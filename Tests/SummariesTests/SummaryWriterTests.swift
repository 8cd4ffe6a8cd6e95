import Articles
import Foundation
import Testing

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

  @Test func writesMarkdownAndEscapesItsMarks() {
    #expect(
      MarkdownSummaryWriter().write(summary) == #"""
        # Three Villages "Flooded"

        2024-03-05 · Demak · Warta\_Pesisir

        1\. The dike \[old\] broke. [1] Two people are missing. [2]

        ## Source sentences

        1. Tanggul lama jebol. (s1)
        2. Dua orang hilang. (s4)

        """#)
  }

  @Test func writesHTMLWithLinkedCitations() {
    var odd = summary
    odd.title = "Rice & <Oil>"
    odd.sentences = Array(odd.sentences.suffix(1))
    #expect(
      HTMLSummaryWriter().write(odd) == ##"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Rice &amp; &lt;Oil&gt;</title>
        </head>
        <body>
        <h1>Rice &amp; &lt;Oil&gt;</h1>
        <p>2024-03-05 · Demak · Warta_Pesisir</p>
        <p>
        Two people are missing. <a id="sentence-1" href="#source-1">[1]</a>
        </p>
        <h2>Source sentences</h2>
        <ol lang="id">
        <li id="source-1">Dua orang hilang. <a href="#sentence-1">s4</a></li>
        </ol>
        </body>
        </html>

        """##)
  }

  @Test func writesJSONInAStableOrder() {
    #expect(
      JSONSummaryWriter().write(summary) == #"""
        {
          "schema": "juru.summary/1",
          "title": "Three Villages \"Flooded\"",
          "sourceTitle": "Tiga Desa Terendam",
          "published": "2024-03-05T19:20:00+07:00",
          "place": "Demak",
          "source": "Warta_Pesisir",
          "sentences": [
            {"text": "1. The dike [old] broke.", "segment": "s1", "range": [0, 20], "source": "Tanggul lama jebol."},
            {"text": "Two people are missing.", "segment": "s4", "range": [60, 80], "source": "Dua orang hilang."}
          ]
        }

        """#)
  }

  @Test func readsItsJSONBack() throws {
    var odd = summary
    odd.sentences[0] = Summary.Sentence(
      text: "a\\b\t\u{1}\n“é”", segment: "s1", range: SourceRange(0, 1), source: "\r\n")
    let decoder = JSONDecoder()
    let written = Data(JSONSummaryWriter().write(odd).utf8)
    #expect(try decoder.decode(Summary.self, from: written) == odd)
    #expect(try decoder.decode(Summary.self, from: try JSONEncoder().encode(odd)) == odd)
  }

  @Test func refusesAnotherSchema() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        Summary.self, from: Data(#"{"schema": "juru.other/1", "sentences": []}"#.utf8))
    }
  }

  @Test func leavesOutWhatIsUnknown() {
    let bare = Summary(sentences: [])
    #expect(TextSummaryWriter().write(bare) == "\n")
    #expect(MarkdownSummaryWriter().write(bare) == "\n")
    #expect(
      JSONSummaryWriter().write(bare) == """
        {
          "schema": "juru.summary/1",
          "sentences": []
        }

        """)
    #expect(
      TextSummaryWriter().write(Summary(sourceTitle: "Banjir", place: "Demak", sentences: []))
        == "Banjir\n\nDemak\n")
  }
}
