import Testing

@testable import Articles

@Suite("Plain text")
struct PlainTextReaderTests {
  private func read(_ text: String) throws -> SourceDocument {
    try ArticleReader().read(contentsOf: Array(text.utf8), path: "berita.txt")
  }

  private func outline(_ text: String) throws -> [String] {
    try read(text).blocks.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("blank lines part blocks; the first short line is the title")
  func paragraphs() throws {
    let text = """
      Harga Cabai Turun

      Harga cabai turun sejak panen raya dimulai di lereng gunung.

      Kata Pedagang

      Pedagang di pasar desa menjual cabai lebih murah daripada pekan lalu, kata Sari.
      """
    #expect(
      try outline(text) == [
        "title: Harga Cabai Turun",
        "paragraph: Harga cabai turun sejak panen raya dimulai di lereng gunung.",
        "heading: Kata Pedagang",
        "paragraph: Pedagang di pasar desa menjual cabai lebih murah daripada pekan lalu, "
          + "kata Sari.",
      ])
    #expect(try read(text).metadata.title == "Harga Cabai Turun")
  }

  @Test("without blank lines each line is a block")
  func lines() throws {
    let text = "Harga turun.\nPetani panen raya.\nPembeli senang."
    #expect(
      try outline(text) == [
        "paragraph: Harga turun.", "paragraph: Petani panen raya.", "paragraph: Pembeli senang.",
      ])
    #expect(try outline("rumah\nmobil\nkucing").count == 3)
  }

  @Test("lines wrapped by hand are one block, the line end kept as white space")
  func wrapped() throws {
    let text = """
      Jembatan baru itu menghubungkan dua desa yang selama ini
      terpisah oleh sungai. Warga menyambutnya dengan gembira
      karena jalan ke pasar menjadi lebih dekat.

      Pembangunan jembatan itu memakan waktu tiga tahun.
      """
    let blocks = try read(text).blocks
    #expect(blocks.count == 2)
    #expect(blocks[0].text.hasSuffix("karena jalan ke pasar menjadi lebih dekat."))
    #expect(blocks[0].text.contains("ini\nterpisah"))
  }

  @Test("long lines are paragraphs of their own, with no blank line between them too")
  func longLines() throws {
    let line = String(repeating: "Warga desa itu menanam padi dan jagung. ", count: 5)
    #expect(try read("Judul Berita\n\n\(line)\n\(line)").blocks.count == 3)
  }

  @Test("items of lists")
  func lists() throws {
    let text = "Syaratnya begini:\n\n- kartu penduduk\n• surat izin\n1. foto terbaru"
    #expect(
      try outline(text).suffix(3) == [
        "list-item: kartu penduduk", "list-item: surat izin", "list-item: 1. foto terbaru",
      ])
  }

  @Test("all line ends are read", arguments: ["\r\n", "\r", "\n", "\u{2028}"])
  func lineEnds(end: String) throws {
    let text = ["Harga turun.", "", "Petani panen raya.", ""].joined(separator: end)
    #expect(try read(text).blocks.map(\.text) == ["Harga turun.", "Petani panen raya."])
  }

  @Test("soft hyphens go, no-break spaces at the ends too; every piece is what it says")
  func invisible() throws {
    let document = try read("\u{A0} Pe\u{AD}tani panen\u{200B} raya.\u{A0}\n\n\u{A0}\n\nSelesai.")
    #expect(document.blocks.map(\.text) == ["Petani panen raya.", "Selesai."])
    document.expectExactPieces()
  }

  @Test("one line without end is read in linear time", .timeLimit(.minutes(3)))
  func longLine() throws {
    // Quadratic time would be hours.
    let words = "harga beras naik lagi"
    let document = try read(Array(repeating: words, count: 200_000).joined(separator: " "))
    #expect(document.blocks.map(\.text.utf8.count) == [200_000 * (words.utf8.count + 1) - 1])
  }
}
