import Articles
import Glossaries
import Testing
import Translation

/// A glossary's terms hold inside the grammar: with clitics, in phrases, as verbs' objects.
@Suite struct GlossaryTests {
  static let terms = [
    Term(source: "Menhan", target: "Defense Minister"),
    Term(source: "gencatan senjata", target: "ceasefire"),
    Term(source: "melakukan gencatan senjata", target: "observe a ceasefire", partOfSpeech: "vi"),
    Term(source: "rudal", target: "guided rocket"),
    Term(source: "menggempur", target: "pound", partOfSpeech: "vt"),
    Term(source: "serbu", target: "overrun", partOfSpeech: "vt"),
    Term(source: "Laskar Merah", target: "", partOfSpeech: "np", status: .doNotTranslate),
    Term(source: "kapal induk", target: "flattop", status: .forbidden),
    Term(source: "kapal selam", target: "undersea boat", status: .deprecated),
    Term(source: "pulau", target: "isle", status: .admitted),
  ]

  @Test(arguments: [
    ("Menhan menolak usulan itu.", "Defense Minister", ["Menhan"]),
    ("Presiden memanggil Menhan-nya.", "Defense Minister", ["Menhan-nya"]),
    ("Presiden memanggil Menhannya.", "Defense Minister", ["Menhannya"]),
    ("Para Menhan bertemu di Jakarta.", "Defense Ministers", ["Menhan"]),
    ("Kedua Menhan bertemu di Jakarta.", "Defense Ministers", ["Menhan"]),
    ("Menhan AS tiba di Jakarta.", "US Defense Minister", ["Menhan"]),
    ("Menhan Rusia berbicara dengan Menhan AS.", "Russian Defense Minister", ["Menhan", "Menhan"]),
    ("Menhan Rusia berbicara dengan Menhan AS.", "US Defense Minister", ["Menhan", "Menhan"]),
    ("Gencatan senjata itu berakhir pada Senin.", "ceasefire", ["Gencatan senjata"]),
    ("Pemerintah membahas gencatan senjata.", "ceasefire", ["gencatan senjata"]),
    (
      "Mereka akan melakukan gencatan senjata.", "will observe a ceasefire",
      ["melakukan gencatan senjata"]
    ),
    ("Kapal itu membawa tiga rudal.", "three guided rockets", ["rudal"]),
    ("Rudal-rudal itu jatuh di laut.", "guided rockets", ["Rudal-rudal"]),
    ("Pasukan menggempur kota itu.", "pounded", ["menggempur"]),
    ("Kota itu diserbu pasukan.", "was overrun by", ["diserbu"]),
    ("Pasukan menyerbu kota itu.", "overran", ["menyerbu"]),
    ("Rudalnya jatuh di laut.", "guided rocket", ["Rudalnya"]),
    ("Anggota Laskar Merah ditangkap.", "Laskar Merah", ["Laskar Merah"]),
    ("Tiga pulau itu kosong.", "three isles", ["pulau"]),
  ])
  func termHolds(_ source: String, _ wanted: String, _ matched: [String]) async throws {
    let translation = try await Harness.translate(source, terms: Self.terms)
    #expect(
      translation.target.lowercased().contains(wanted.lowercased()), "\(translation.target)")
    #expect(translation.terms.map(\.source) == matched)
  }

  @Test(arguments: [
    ("Presiden memanggil Menhan-nya.", "The president called his Defense Minister."),
    ("Presiden memanggil Menhannya.", "The president called his Defense Minister."),
    ("Para Menhan bertemu di Jakarta.", "The Defense Ministers met in Jakarta."),
    ("Menhan AS tiba di Jakarta.", "The US Defense Minister arrived in Jakarta."),
    ("Gencatan senjata itu berakhir pada Senin.", "The ceasefire ended on Monday."),
    ("Mereka akan melakukan gencatan senjata.", "They will observe a ceasefire."),
    ("Mereka tidak melakukan gencatan senjata.", "They did not observe a ceasefire."),
  ])
  func wholeSentence(_ source: String, _ right: String) async throws {
    #expect(try await Harness.translate(source, terms: Self.terms).target == right)
  }

  /// A verb that is listed with `meN-` is found in all its forms, as one listed by its base.
  @Test func activeFormCoversThePassive() async throws {
    let translation = try await Harness.translate("Kota itu digempur pasukan.", terms: Self.terms)
    #expect(translation.target.contains("was pounded by"), "\(translation.target)")
  }

  /// A noun that is the object of `melakukan` where the glossary lists no verb.
  @Test func supportVerbKeepsTheTerm() async throws {
    let terms = Self.terms.filter { !$0.source.hasPrefix("melakukan") }
    let translation = try await Harness.translate(
      "Kedua pihak melakukan gencatan senjata.", terms: terms)
    #expect(translation.target.contains("ceasefire"), "\(translation.target)")
    #expect(translation.terms.map(\.target) == ["ceasefire"])
  }

  @Test func doNotTranslateKeepsTheSourcesSpelling() async throws {
    let terms = [
      Term(source: "Jalan Merdeka", target: "", partOfSpeech: "np", status: .doNotTranslate)
    ]
    let translation = try await Harness.translate("Polisi menutup Jalan Merdeka.", terms: terms)
    #expect(translation.target.contains("Jalan Merdeka"), "\(translation.target)")
    let without = try await Harness.translate("Polisi menutup Jalan Merdeka.")
    #expect(!without.target.contains("Jalan Merdeka"), "the example shows nothing")
  }

  @Test(arguments: [
    ("Kapal induk itu berlayar.", "flattop"), ("Kapal selam itu tenggelam.", "undersea boat"),
  ])
  func forbiddenAndDeprecatedAreNotUsed(_ source: String, _ unwanted: String) async throws {
    let translation = try await Harness.translate(source, terms: Self.terms)
    #expect(!translation.target.lowercased().contains(unwanted), "\(translation.target)")
    #expect(translation.terms.isEmpty)
    #expect(translation.target == (try await Harness.translate(source).target))
  }

  @Test func usersTargetWinsOverTheLexicon() async throws {
    let source = "Menteri itu membuka pelabuhan."
    #expect(try await Harness.translate(source).target == "The minister opened the port.")
    let terms = [Term(source: "pelabuhan", target: "harbor")]
    #expect(
      try await Harness.translate(source, terms: terms).target == "The minister opened the harbor.")
  }

  @Test func longerTermWins() async throws {
    let terms = [
      Term(source: "menteri", target: "secretary"),
      Term(source: "menteri luar negeri", target: "foreign secretary"),
    ]
    let translation = try await Harness.translate("Menteri luar negeri itu pergi.", terms: terms)
    #expect(translation.target.hasPrefix("The foreign secretary "), "\(translation.target)")
    #expect(translation.terms.map(\.source) == ["Menteri luar negeri"])
  }

  @Test func preferredWinsOverAdmitted() async throws {
    let terms = [
      Term(source: "banjir", target: "inundation", status: .admitted),
      Term(source: "banjir", target: "flooding", status: .preferred),
    ]
    #expect(
      try await Harness.translate("Banjir itu surut.", terms: terms).target.contains("flooding"))
  }

  /// Where the words of a term stand in a name of something else, another match is as wrong as none.
  @Test func termsAreNotFoundInsideOtherWords() async throws {
    let terms = [Term(source: "rusa", target: "elk")]
    let translation = try await Harness.translate("Mesin itu rusak.", terms: terms)
    #expect(translation.terms.isEmpty)
    #expect(!translation.target.contains("elk"))
  }

  @Test(arguments: [
    ("Zek warga pulang.", CaseRule.sentence, "E-style residents"),
    ("Zek warga pulang.", .asIs, "e-style residents"),
    ("\"Zek, warga pulang,\" kata Ani.", .asIs, "\"e-style, residents"),
    ("ZEK warga pulang.", .asSource, "E-STYLE residents"),
    ("Warga pulang zek.", .asSource, "returned e-style."),
  ])
  func theCaseRuleHolds(_ source: String, _ rule: CaseRule, _ wanted: String) async throws {
    let terms = [Term(source: "zek", target: "e-style", partOfSpeech: "adv", caseRule: rule)]
    let translation = try await Harness.translate(source, terms: terms)
    #expect(translation.target.contains(wanted), "\(translation.target)")
  }

  @Test func aTermInCapitalsLeavesTheCommonWordAlone() async throws {
    let terms = [
      Term(source: "AS", target: "United States", partOfSpeech: "np"),
      Term(source: "BIN", target: "State Intelligence Agency", partOfSpeech: "np"),
    ]
    let common = try await Harness.translate("Umar bin Khattab memutar as roda.", terms: terms)
    #expect(common.terms.isEmpty, "\(common.target)")
    let names = try await Harness.translate("BIN berbicara dengan AS.", terms: terms)
    #expect(names.terms.map(\.source) == ["BIN", "AS"])
  }

  @Test(arguments: ["Jack Ma pulang.", "Oki Setiana pulang.", "Idi Subandi pulang."])
  func aShortAcronymIsNoneInSmallLetters(_ source: String) async throws {
    let target = try await Harness.translate(source).target
    #expect(
      target.hasPrefix(source.split(separator: " ").prefix(2).joined(separator: " ")), "\(target)")
  }

  @Test(arguments: [
    ("Badan Zeta (BZ) rapat.", "The Zeta Council (BZ)"),
    ("BZ (Badan Zeta) rapat.", "The Zeta Council (BZ)"),
    ("Warga memanggil BZ.", "the Zeta Council"),
  ])
  func aTermInBracketsIsTheShortForm(_ source: String, _ wanted: String) async throws {
    let terms = [
      Term(source: "Badan Zeta", target: "Zeta Council", partOfSpeech: "np"),
      Term(source: "BZ", target: "Zeta Council", partOfSpeech: "np"),
    ]
    let translation = try await Harness.translate(source, terms: terms)
    #expect(translation.target.contains(wanted), "\(translation.target)")
  }

  @Test func anUnlistedTermTakesItsGrammarFromItsEnglish() async throws {
    let terms = [Term(source: "Menzet", target: "Zet Affairs Minister")]
    let named = try await Harness.translate("Menzet Budi Santoso pulang.", terms: terms)
    #expect(named.target.hasPrefix("Zet Affairs Minister Budi Santoso "), "\(named.target)")
    let two = try await Harness.translate("Dua Menzet pulang.", terms: terms)
    #expect(two.target.hasPrefix("Two Zet Affairs Ministers "), "\(two.target)")
  }

  @Test(arguments: [
    ("Warga makan di rumah makan.", "restaurant", []),
    ("Warga pulang ke rumah.", "dwelling", ["rumah"]),
  ])
  func aLongerExpressionIsNotItsFirstWord(
    _ source: String, _ wanted: String, _ matched: [String]
  ) async throws {
    let translation = try await Harness.translate(
      source, terms: [Term(source: "rumah", target: "dwelling")])
    #expect(translation.target.contains(wanted), "\(translation.target)")
    #expect(translation.terms.map(\.source) == matched)
  }

  @Test(arguments: [
    ("Desa itu digencatansenjata.", "put under ceasefire"),
    ("Pasukan menggencatansenjatakan desa itu.", "put under ceasefire"),
  ])
  func aNounOfSeveralWordsMayBeMadeAVerb(_ source: String, _ wanted: String) async throws {
    let translation = try await Harness.translate(source, terms: Self.terms)
    #expect(translation.target.contains(wanted), "\(translation.target)")
  }

  @Test func anUntranslatedTermHasTheCapitalOfTheSentenceOnly() async throws {
    let terms = [Term(source: "zeta prima", target: "", status: .doNotTranslate)]
    let translation = try await Harness.translate("Zeta prima itu mahal.", terms: terms)
    #expect(translation.target.hasPrefix("The zeta prima "), "\(translation.target)")
  }

  @Test func singleQuotationMarksStandAtTheirWords() async throws {
    let translation = try await Harness.translate("Menurut 'Kompas', warga pulang.")
    #expect(translation.target.contains(" 'Kompas', "), "\(translation.target)")
  }
}
