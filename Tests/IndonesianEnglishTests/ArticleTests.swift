import Testing

/// The indefinite article before what follows it, whoever wrote it: a rule or the lexicon.
@Suite struct ArticleTests {
  @Test(arguments: [
    ("Seorang saksi mata menelepon polisi.", "An eyewitness "),
    ("Seorang guru menelepon polisi.", "A teacher "),
    ("Sebuah pulau tenggelam.", "An island "),
  ])
  func articleFits(_ source: String, _ beginning: String) async throws {
    let target = try await Harness.translate(source).target
    #expect(target.hasPrefix(beginning), "\(target)")
  }

  @Test func letterOfTheSourceIsNoArticle() async throws {
    let target = try await Harness.translate("Pasal 12 huruf a undang-undang itu dihapus.").target
    #expect(!target.contains(" an "), "\(target)")
  }
}
