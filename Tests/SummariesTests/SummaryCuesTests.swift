import Articles
import Testing

@testable import Summaries

struct SummaryCuesTests {
  @Test func readsTheBuiltInLists() throws {
    let cues = try SummaryCues.embedded()
    for word in ["dan", "yang", "ujarnya"] {
      #expect(cues.stopWords.contains(SourceWords(word).words[0]))
    }
    #expect(!cues.stopWords.contains(SourceWords("banjir").words[0]))
  }

  @Test(arguments: [
    ("Oleh karena itu, sidang ditunda.", true), ("Ia mengaku lelah.", true),
    ("Oleh warga, jalan ditutup.", false), ("Iuran naik.", false), ("", false),
  ])
  func knowsOpeningsThatLean(sentence: String, isDependent: Bool) throws {
    #expect(try SummaryCues.embedded().isDependent(SourceWords(sentence).words) == isDependent)
  }

  @Test func namesEveryBadLine() throws {
    let error = try #require(throws: DiagnosticList.self) {
      try SummaryCues(
        stopWords: "# kata\nyang\ndan\ndan\nItu\n", dependentOpenings: "di  sisi lain\n",
        firstPerson: "saya\n")
    }
    #expect(
      error.diagnostics.map(\.description) == [
        "stop-words.txt:3:1: 'dan' comes after 'yang'; sort the list by bytes",
        "stop-words.txt:4:1: 'dan' stands twice; remove one",
        "stop-words.txt:5:1: 'Itu' has capitals; write it in lower case",
        "dependent-openings.txt:1:1: 'di  sisi lain' has stray white space; "
          + "leave one space between words",
      ])
  }
}
