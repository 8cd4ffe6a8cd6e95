import Testing

@testable import Articles

@Suite("Cleaning whole articles")
struct ArticleCleanerTests {
  private let cleaner: ArticleCleaner

  init() throws {
    cleaner = ArticleCleaner(rules: try .embedded())
  }

  private func clean(_ text: String, keepAll: Bool = false) throws -> Article {
    let document = try ArticleReader().read(contentsOf: Array(text.utf8), path: "berita.txt")
    return cleaner.clean(document, keepAll: keepAll)
  }

  private let page = """
    Beranda > Nasional > Desa

    Jembatan Lama Dibuka Kembali untuk Warga

    Sari Melati - Sabtu, 22 Okt 2022 14:05 WIB

    Bagikan:

    Facebook Twitter WhatsApp

    Foto: Wayan Gita

    KOTA LAMA, CONTOH.com - Jembatan lama di hulu sungai dibuka lagi untuk warga. [iklan_2]

    ADVERTISEMENT

    SCROLL TO CONTINUE WITH CONTENT

    "Kami lega," kata Kepala Desa Budi Santoso.

    Baca juga:

    Pasar Desa Ramai Lagi Setelah Banjir

    Warga baca juga papan peringatan di sana. (Menurut Reuters, AFP/France24)

    Perbaikan memakan waktu dua bulan. (abc/def)

    Editor: Made Raka

    Tags:

    jembatan

    desa

    Komentar (0)

    Artikel ini telah tayang di Contoh.com dengan judul "Jembatan Lama Dibuka"
    """

  @Test("only the article is left")
  func left() throws {
    let article = try clean(page)
    #expect(
      article.blocks.map(\.text) == [
        "Jembatan Lama Dibuka Kembali untuk Warga",
        "Jembatan lama di hulu sungai dibuka lagi untuk warga.",
        "\"Kami lega,\" kata Kepala Desa Budi Santoso.",
        "Warga baca juga papan peringatan di sana.", "Perbaikan memakan waktu dua bulan.",
      ])
    #expect(article.blocks.first?.kind == .title)
    #expect(article.cleanedText.hasPrefix("Jembatan Lama Dibuka Kembali untuk Warga\n\nJem"))
  }

  @Test("what is worth keeping becomes metadata", arguments: [false, true])
  func metadata(keepAll: Bool) throws {
    let metadata = try clean(page, keepAll: keepAll).metadata
    #expect(metadata.author == "Sari Melati")
    #expect(metadata.published == "2022-10-22T14:05+07:00")
    #expect(metadata.place == "KOTA LAMA")
    #expect(metadata.source == "CONTOH.com")
    #expect(metadata.captions == ["Wayan Gita"])
    #expect(metadata.credits == ["Reuters, AFP/France24", "Editor: Made Raka"])
    #expect(metadata.title == "Jembatan Lama Dibuka Kembali untuk Warga")
  }

  @Test("all that was taken is listed, with where it stood")
  func nothingIsLost() throws {
    let article = try clean(page)
    let bytes = Array(article.text.utf8)
    for removed in article.removed {
      let range = removed.range
      #expect(
        String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
          == removed.text)
    }
    var rest = Array(repeating: true, count: bytes.count)
    let kept = article.blocks.flatMap(\.pieces) + article.removed.map(\.range)
    for range in kept { for offset in range.lowerBound..<range.upperBound { rest[offset] = false } }
    let lost = zip(bytes, rest).filter(\.1).map(\.0).filter { $0 > 0x20 }
    #expect(lost.isEmpty, "lost: \(String(decoding: lost, as: UTF8.self))")
    #expect(
      Set(article.removed.map(\.kind)) == [
        "navigation", "byline", "share", "caption", "dateline", "advertisement", "related-link",
        "credit", "tags", "comments", "disclaimer",
      ])
  }

  @Test("keepAll leaves every block as it was read")
  func keepAll() throws {
    let document = try ArticleReader().read(contentsOf: Array(page.utf8), path: nil)
    let article = cleaner.clean(document, keepAll: true)
    #expect(article.blocks == document.blocks)
    #expect(article.removed.isEmpty)
  }

  @Test(
    "real sentences are left alone",
    arguments: [
      "Baca juga sejarah itu, kata guru.", "Sumber: keluarga korban mengatakan ia sehat.",
      "Sumber air di desa itu kering.", "Foto itu beredar luas di media sosial.",
      "Tag harga beras diganti setiap pagi oleh penjaga toko.",
      "Editor buku itu menolak naskahnya dua kali.",
      "Halaman rumahnya penuh bunga dan pohon buah.",
      "Simak juga apa kata petani tentang harga pupuk.",
      "Ikuti lomba itu, kata ibunya, dan jangan takut kalah.",
      "Komentar wasit itu membuat penonton marah.",
      "Pada 22 Oktober 2022 desa itu dilanda banjir.",
      "TNI - Polri bersinergi menjaga perbatasan negara sepanjang tahun ini.",
      "Jakarta - Surabaya ditempuh dalam sepuluh jam dengan kereta api cepat.",
      "Laporan wartawan asing itu dibantah oleh juru bicara.",
      "Ilustrasi sampul buku itu dikerjakan selama tiga bulan.",
      "Undang-Undang Hak Cipta melindungi karya para pencipta lagu.",
      "Bagikan makanan itu kepada tetangga yang membutuhkan.",
      "Dilarang merokok di ruang tunggu, kata petugas itu.",
      "Masuk ke hutan itu harus dengan izin penjaga.",
      "Daftar penerima bantuan ditempel di balai desa.",
      "Oleh karena itu, warga meminta jembatan baru dibangun.",
      "Menurut dia, harga beras (dan jagung) akan turun.",
    ])
  func sentences(text: String) throws {
    let article = try clean("Judul Berita Hari Ini\n\n\(text)")
    #expect(article.blocks.last?.text == text)
    #expect(article.removed.isEmpty)
  }

  @Test("a span inside a block leaves two pieces with one space between the words")
  func span() throws {
    let article = try clean("Harga naik. [iklan_1] Warga resah. [iklan_2]")
    #expect(article.blocks.map(\.text) == ["Harga naik. Warga resah."])
    #expect(article.blocks[0].pieces.count == 2)
    #expect(article.removed.map(\.text) == ["[iklan_1]", "[iklan_2]"])
  }

  @Test("captions that HTML marks go to the metadata")
  func captions() throws {
    let html = """
      <html><body><article><h1>Panen Raya</h1><figure><figcaption>Petani di sawah</figcaption>
      </figure><p>SEMARANG - Petani di tiga desa memanen padi sejak pagi hari.</p></article>
      </body></html>
      """
    let article = try clean(html)
    #expect(article.metadata.captions == ["Petani di sawah"])
    #expect(article.metadata.place == "SEMARANG")
    #expect(article.blocks.map(\.kind) == [.title, .paragraph])
  }
}
