import Glossaries
import Testing

@testable import RuleTranslation

/// What the rule engine takes for noun phrases, and in which form.
struct NounPhrasesTests {
  private func phrases(_ text: String) throws -> [String] {
    try Support.engine.get().nounPhrases(inArticle: [text])[0].map { phrase in
      phrase.words.map { "\($0.base)/\($0.role.rawValue)" }.joined(separator: " ")
    }
  }

  @Test func cliticsAndDoublingComeOffAndOtherAffixesStay() throws {
    #expect(try phrases("Mereka merakit peluncur-peluncurnya.") == ["peluncur/noun"])
    #expect(try phrases("Pertempurannya sengit.").first == "pertempuran/noun")
  }

  @Test func aPhraseEndsWithItsTree() throws {
    let found = try phrases("Tentara mengirim helikopter ke perbatasan pekan lalu.")
    #expect(found == ["tentara/noun", "helikopter/noun", "ke/link", "perbatasan/noun"])
  }

  @Test func namesAreToldApart() throws {
    let found = try phrases("Panglima TNI Jenderal Gatot Zorblat tiba di Jakarta.")
      .joined(separator: " ")
    #expect(found.contains("panglima tni/title jenderal/title"))
    #expect(found.contains("jakarta/place"))
    #expect(found.contains("zorblat/name"))
    #expect(try phrases("Kelompok XQZ menyerang.").joined(separator: " ").contains("xqz/body"))
  }

  @Test func webNoiseIsNoWord() throws {
    let found = try phrases("Laporan kumparan.com tentang huruf b dan ØªÙ memuat kesalahan.")
    #expect(found.allSatisfy { !$0.contains(".com") && !$0.contains("ª") && !$0.contains("b/") })
  }

  @Test func theTermIsSaidAsAGlossaryListsIt() throws {
    let engine = try Support.engine.get()
    let context = try Support.context()
    #expect(engine.rendering(ofTerm: "kapal perang", in: context) == "warship")
    #expect(engine.rendering(ofTerm: "Pengadilan Militer", in: context) == "military court")
    #expect(engine.rendering(ofTerm: "XQZ", in: context) == nil)
  }

  @Test func theRateOfAWordIsThatOfItsClass() throws {
    let classes = FrequencyClasses([
      DataFile(name: "classes.tsv", text: "# word, class\nyang\t0\nrudal\t9\n")
    ])
    #expect(classes.rate(of: "yang") == 32_768)
    #expect(classes.rate(of: "rudal-rudal") == 64)
    #expect(classes.rate(of: "zorblat") == nil)
  }

  @Test func aBadLineIsReported() throws {
    var problems = DataProblems()
    FrequencyClasses([DataFile(name: "classes.tsv", text: "yang\tx\n")]).check(problems: &problems)
    let roles = TermRoles(
      [DataFile(name: "roles.txt", text: "role thing n\nword noun\n")],
      categories: try Support.engine.get().pair.categories,
      features: try Support.engine.get().pair.features, problems: &problems)
    _ = roles
    #expect(problems.diagnostics.map(\.line) == [1, 1, 2])
  }
}
