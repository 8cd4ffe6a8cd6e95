import Testing

@testable import RuleTranslation

/// What a capital inside a sentence makes of a word that data know.
@Suite struct CapitalsTests {
  @Test(arguments: [
    ("Hal itu dikatakan Budi di Jakarta.", "Budi"), ("Setelah itu Untung pulang.", "Untung"),
    ("Rumah Teguh digeledah polisi.", "Teguh"), ("Penulis Dan Brown datang.", "Dan Brown"),
    ("Demikian dilaporkan kantor berita SANA.", "SANA"),
  ])
  func isName(_ text: String, _ name: String) async throws {
    #expect(try await Support.translate(text).target.contains(name))
  }

  @Test(arguments: [
    ("Hizbullah adalah Kedua setelah Al-Qaeda.", "second"),
    ("DPR membahas RUU tentang Perubahan Ketiga atas UU itu.", "third"),
    ("Menteri mengatakan, Setelah banjir harga naik.", "after"),
  ])
  func isSmallWord(_ text: String, _ word: String) async throws {
    #expect(try await Support.translate(text).target.contains(word))
  }
}
