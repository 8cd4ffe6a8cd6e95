import Articles
import Testing

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), (" \n", 0), ("satu", 1), ("satu dua", 2), ("  satu\t dua\n", 2),
    ("anak-anak pulang, kata Budi.", 4), ("satu\u{A0}dua\u{2009}tiga", 3), ("é ü", 2),
  ])
  func wordsArePartedByWhiteSpace(_ text: String, _ count: Int) {
    #expect(text.wordCount == count)
  }
}
