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
        ].map { SourceWords($0).words[0] })
    #expect(words.numbers == 1)
    #expect(words.names == 2)
  }

  @Test func knowsAWordWhereverItStands() {
    let word = SourceWords("Ketidakpastian-nya").words
    for count in 0..<12 {
      let before = String(repeating: "a", count: count)
      let after = String(repeating: "b", count: count)
      #expect(SourceWords("\(before) KETIDAKPASTIAN-NYA, \(after)").words.contains(word[0]))
    }
    #expect(
      Set(
        ["a", "b", "ab", "ba", "kata", "katakata", "katakatakata"].flatMap {
          SourceWords($0).words
        }
      ).count == 7)
  }

  @Test(arguments: [
    ("\"Satu dua,\" kata dia.", 0.5), ("“Satu dua,” kata dia.", 0.5), ("Satu dua kata dia.", 0.0),
    ("Dia berkata, \"satu dua tiga empat", 2.0 / 3), ("", 0.0),
  ])
  func measuresTheQuotedShare(sentence: String, expected: Double) {
    #expect(abs(SourceWords(sentence).quotedShare - expected) < 1e-9)
  }
}
