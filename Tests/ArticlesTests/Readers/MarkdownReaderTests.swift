import Testing

@testable import Articles

@Suite("Markdown")
struct MarkdownReaderTests {
  private func read(_ text: String) throws -> SourceDocument {
    let document = try ArticleReader().read(contentsOf: Array(text.utf8), path: "berita.md")
    document.expectExactPieces()
    return document
  }

  private func outline(_ text: String) throws -> [String] {
    try read(text).blocks.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("headings, paragraphs, lists and quotations")
  func structure() throws {
    let text = """
      # Panen Raya #

      Petani memanen padi
      di tiga desa.

      Harga
      -----

      > Kami senang
      > sekali.

      - beras
      - jagung
        manis
      1. kedelai

      ***

      ![Sawah di pagi hari](sawah.jpg)
      """
    #expect(
      try outline(text)
        == [
          "title: Panen Raya", "paragraph: Petani memanen padi\ndi tiga desa.", "heading: Harga",
          "quotation: Kami senang\nsekali.", "list-item: beras", "list-item: jagung\n  manis",
          "list-item: 1. kedelai", "caption: Sawah di pagi hari",
        ].map { $0.replacing("jagung\n  manis", with: "jagung\nmanis") })
  }

  @Test(
    "marks and addresses are dropped, the words kept",
    arguments: [
      ("Warga **sangat** *senang* dan __lega__.", "Warga sangat senang dan lega."),
      ("Lihat [laman desa](https://contoh.example/a_b_(c)) itu.", "Lihat laman desa itu."),
      ("Lihat [laman][1] itu.\n\n[1]: https://contoh.example", "Lihat laman itu."),
      ("Luasnya 3 * 4 * 5 meter.", "Luasnya 3 * 4 * 5 meter."),
      ("Berkas nama_berkas_ini hilang.", "Berkas nama_berkas_ini hilang."),
      ("Harga \\*naik\\* lagi.", "Harga *naik* lagi."),
      ("Jalan <b>rusak</b> dan `ambles`.", "Jalan rusak dan ambles."),
      ("Beras &amp; jagung ~~mahal~~.", "Beras & jagung mahal."),
      ("***Penting*** sekali[^1].", "Penting sekali."),
      ("[**Tebal**](https://contoh.example) saja.", "Tebal saja."),
    ])
  func inlines(text: String, expected: String) throws {
    #expect(try read(text).blocks.map(\.text) == [expected])
  }

  @Test("front matter states title, date, author and source")
  func frontMatter() throws {
    let text = """
      ---
      title: "Panen Raya: Tiga Desa"
      date: 2022-10-22
      author:
        - Sari Melati
        - Wayan Gita
      source: contoh.example
      tags: [padi, desa]
      ---
      Petani memanen padi.
      """
    let document = try read(text)
    #expect(document.metadata.title == "Panen Raya: Tiga Desa")
    #expect(document.metadata.published == "2022-10-22")
    #expect(document.metadata.author == "Sari Melati, Wayan Gita")
    #expect(document.metadata.source == "contoh.example")
    #expect(document.blocks.map(\.kind) == [.title, .paragraph])
    #expect(document.blocks[0].text == "Panen Raya: Tiga Desa")
  }
}
