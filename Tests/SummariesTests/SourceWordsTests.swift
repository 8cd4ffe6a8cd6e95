import Articles
import Testing

@testable import Summaries

struct SourceWordsTests {
  @Test func partsWordsAndKeepsWhatJoinsThem() {
    let words = SourceWords(
      "Harga naik 3,5 persen (year-on-year), kata Ma'ruf – café \u{A0}di Bali…")
    #expect(
      words.words
        == [
          "harga", "naik", "3,5", "persen", "year-on-year", "kata", "ma'ruf", "café", "di", "bali",
        ].map(StableHash.of))
    #expect(words.numbers == 1)
    #expect(words.names == 2)
  }

  @Test(arguments: [
    ("\"Satu dua,\" kata dia.", 0.5), ("“Satu dua,” kata dia.", 0.5), ("Satu dua kata dia.", 0.0),
    ("Dia berkata, \"satu dua tiga empat", 2.0 / 3), ("", 0.0),
  ])
  func measuresTheQuotedShare(sentence: String, expected: Double) {
    #expect(abs(SourceWords(sentence).quotedShare - expected) < 1e-9)
  }
}
