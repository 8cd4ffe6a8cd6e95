import Testing

@testable import Articles

@Suite("HTML")
struct HTMLReaderTests {
  private func read(_ html: String, _ path: String = "berita.html") throws -> SourceDocument {
    let document = try ArticleReader().read(contentsOf: Array(html.utf8), path: path)
    document.expectExactPieces()
    #expect(document.form == .html)
    return document
  }

  private func outline(_ document: SourceDocument) -> [String] {
    document.blocks.map { "\($0.kind.rawValue): \($0.text)" }
  }

  private let page = """
    <!DOCTYPE html>
    <html lang="id-ID"><head><meta charset="utf-8">
    <title>Jembatan Dibuka untuk Warga - Contoh News</title>
    <meta property="og:site_name" content="Contoh News">
    <meta property="article:published_time" content="2022-10-22T14:05:00+07:00">
    <meta name="author" content="Sari Melati">
    <link rel="canonical" href="https://news.contoh.example/jembatan">
    <style>p { color: red }</style></head>
    <body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/n">Nasional</a></li></ul></nav>
    <!-- sebuah catatan -->
    <article>
    <h1>Jembatan  Dibuka <em>untuk</em> Warga</h1>
    <figure><img src="j.jpg"><figcaption>Foto: Wayan Gita</figcaption></figure>
    <p>Jembatan baru di hulu sungai itu dibuka untuk warga dua desa pada Sabtu pagi.</p>
    <p>&ldquo;Kami&nbsp;senang,&rdquo; kata Budi.<br><br>Ia berjalan kaki ke pasar.</p>
    <h2>Biaya</h2>
    <ul><li>Batu dan pasir</li><li>Upah</li></ul>
    <blockquote><p>Desa kami tidak lagi terpencil.</p></blockquote>
    <p style="display: none">Teks tersembunyi.</p>
    <aside><p>Langganan buletin kami sekarang juga.</p></aside>
    <script>var p = "<p>bukan teks</p>";</script>
    </article>
    <div class="comments"><p>Bagus sekali jembatannya, semoga awet dan tidak cepat rusak.</p></div>
    <footer><p>Hak cipta Contoh News</p></footer></body></html>
    """

  @Test("the article's blocks, and nothing of the site's")
  func article() throws {
    #expect(
      outline(try read(page)) == [
        "title: Jembatan Dibuka untuk Warga", "caption: Foto: Wayan Gita",
        "paragraph: Jembatan baru di hulu sungai itu dibuka untuk warga dua desa pada Sabtu pagi.",
        "paragraph: “Kami senang,” kata Budi.", "paragraph: Ia berjalan kaki ke pasar.",
        "heading: Biaya", "list-item: Batu dan pasir", "list-item: Upah",
        "quotation: Desa kami tidak lagi terpencil.",
      ])
  }

  @Test("what the page states of itself")
  func metadata() throws {
    let metadata = try read(page).metadata
    #expect(metadata.title == "Jembatan Dibuka untuk Warga")
    #expect(metadata.published == "2022-10-22T14:05:00+07:00")
    #expect(metadata.author == "Sari Melati")
    #expect(metadata.source == "Contoh News")
    #expect(metadata.language == "id-ID")
  }

  @Test("the text is the blocks' texts with an empty line between them")
  func text() throws {
    let document = try read(page)
    #expect(document.text == document.blocks.map(\.text).joined(separator: "\n\n"))
  }

  @Test("JSON-LD within a graph comes first")
  func linkedData() throws {
    let html = """
      <html><head><script type="application/ld+json">{"@context": "https://schema.org",
      "@graph": [{"@type": "WebSite", "name": "Situs"}, {"@type": ["NewsArticle"],
      "headline": "Harga &quot;Cabai&quot; Turun", "datePublished": "2022-10-22T07:00:00+07:00",
      "author": [{"@type": "Person", "name": "Sari Melati"}, {"name": "Wayan Gita"}],
      "publisher": {"@type": "Organization", "name": "Contoh News"}, "inLanguage": "id"}]}
      </script></head><body><p>Harga cabai turun sejak panen raya dimulai di lereng gunung.</p>
      </body></html>
      """
    let metadata = try read(html).metadata
    #expect(metadata.title == "Harga \"Cabai\" Turun")
    #expect(metadata.author == "Sari Melati, Wayan Gita")
    #expect(metadata.source == "Contoh News")
    #expect(metadata.published == "2022-10-22T07:00:00+07:00")
    #expect(metadata.language == "id")
  }

  @Test("without marks, the density of text and links finds the article")
  func density() throws {
    let links = (1...12).map { "<div><a href='/\($0)'>Berita nomor \($0) hari ini</a></div>" }
    let prose = [
      "Harga cabai di pasar desa turun sejak panen raya dimulai di lereng gunung pada awal bulan.",
      "Pedagang mengatakan pembeli kini lebih banyak datang karena harga sudah terjangkau lagi.",
      "Petani berharap pemerintah menjaga harga pupuk agar mereka tetap untung pada musim depan.",
    ]
    let html =
      "<html><body><div>" + links.joined() + "</div><div><h1>Harga Cabai Turun</h1>"
      + prose.map { "<div>\($0)</div>" }.joined() + "</div><div>" + links.joined()
      + "</div></body></html>"
    #expect(try read(html).blocks.map(\.text) == ["Harga Cabai Turun"] + prose)
  }

  @Test("the article with most prose wins over teasers")
  func teasers() throws {
    let html = """
      <html><body><article><h2>Berita lain</h2><p>Singkat saja.</p></article>
      <article><h1>Panen Raya</h1><p>Petani di tiga desa memanen padi sejak pagi hari ini.</p>
      <p>Mereka menjualnya langsung ke pasar kota dengan harga yang baik.</p></article>
      </body></html>
      """
    #expect(
      try read(html).blocks.map(\.text) == [
        "Panen Raya", "Petani di tiga desa memanen padi sejak pagi hari ini.",
        "Mereka menjualnya langsung ke pasar kota dengan harga yang baik.",
      ])
  }

  @Test("a text date in the page's time element is kept as ISO 8601")
  func timeElement() throws {
    let html = """
      <html><body><article><h1>Panen Raya</h1><time>Sabtu, 22 Oktober 2022 | 14:05 WIB</time>
      <p>Petani di tiga desa memanen padi sejak pagi hari ini.</p></article></body></html>
      """
    #expect(try read(html).metadata.published == "2022-10-22T14:05+07:00")
  }

  @Test("ten thousand open elements and a text of many megabytes are read")
  func extremes() throws {
    let deep =
      "<html><body>" + String(repeating: "<div>", count: 10_000)
      + "<p>Harga beras turun lagi pekan ini di pasar desa.</p></body></html>"
    #expect(
      try read(deep).blocks.map(\.text) == ["Harga beras turun lagi pekan ini di pasar desa."])
    let long = String(repeating: "harga beras turun lagi. ", count: 500_000)
    #expect(try read("<html><body><p>\(long)</p></body></html>").text.utf8.count == 11_999_999)
  }

  @Test("a page without text is refused")
  func noText() {
    #expect(throws: ReadingError.self) {
      try read("<html><head><title>Kosong</title></head><body><nav>Menu</nav></body></html>")
    }
  }
}
