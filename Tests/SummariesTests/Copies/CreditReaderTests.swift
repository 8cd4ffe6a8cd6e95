import Articles
import Testing

@testable import Summaries

struct CreditReaderTests {
  func credits(_ sentences: String..., stated: [String] = []) throws -> [String] {
    var metadata = ArticleMetadata()
    metadata.credits = stated
    return try CreditReader.embedded().credits(
      of: sentences.enumerated().map {
        FloodArticle.translation($0, $1, $1, .sentence).segment
      }, metadata: metadata)
  }

  @Test(arguments: [
    ("Gempa terasa hingga Palu, dilansir AFP.", ["AFP"]),
    ("Dikutip dari Warta Nusa, kontak itu berlangsung pada Mei.", ["Warta Nusa"]),
    ("Artikel ini disadur dari Kabar Utama. Isi di luar tanggung jawab kami.", ["Kabar Utama"]),
    ("\"Kami siap,\" katanya seperti dilansir kantor berita Antara, Senin.", ["Antara"]),
    ("Ia mengutip pendapat ahli.", []),
    ("Seperti diberitakan, Bupati Sari hadir.", []),
    ("Hal itu dikutip Kamis (16/10) dari rilis.", []),
    ("Tanggul itu jebol pada Senin.", []),
  ])
  func findsWhomTheTextNames(text: String, expected: [String]) throws {
    #expect(try credits(text) == expected)
  }

  @Test func takesWhatTheMetadataAndTheLastLineState() throws {
    #expect(
      try credits(
        "Air surut, dilansir AFP.", "(Antara)",
        stated: ["Menurut Reuters, AFP/France24", "Editor: Sari"])
        == ["Reuters", "AFP", "France24", "Antara"])
  }
}
