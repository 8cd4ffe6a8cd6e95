import Articles
import Testing

@testable import Glossaries

struct TermMatcherTests {
  private func found(
    _ text: String, _ terms: [Term], expressions: [String] = []
  ) -> [String] {
    let analyzer = ToyAnalyzer(expressions: expressions)
    return TermMatcher(terms: terms, analyzer: analyzer).matches(in: analyzer.analyze(text)).map {
      let bytes = Array(text.utf8)[$0.range.lowerBound..<$0.range.upperBound]
      return "\(String(decoding: bytes, as: UTF8.self)) → \($0.term.target)"
    }
  }

  @Test func aCliticHidesNoTerm() {
    #expect(
      found("Kata Menhan-nya kemarin", [Term(source: "Menhan", target: "Defense Minister")])
        == ["Menhan-nya → Defense Minister"])
  }

  @Test func theLongestMatchWinsAndNothingInsideIt() {
    let terms = [
      Term(source: "serangan", target: "attack"),
      Term(source: "serangan rudal", target: "missile strike"),
      Term(source: "rudal", target: "missile"),
    ]
    #expect(
      found("Serangan rudal dan serangan udara, rudalnya dua", terms)
        == ["Serangan rudal → missile strike", "serangan → attack", "rudalnya → missile"])
  }

  @Test func aMultiwordTermMayCarryItsCliticOnTheLastWordOnly() {
    let terms = [Term(source: "gencatan senjata", target: "ceasefire")]
    #expect(found("gencatannya senjata", terms).isEmpty)
    #expect(found("gencatan senjata-nya", terms) == ["gencatan senjata-nya → ceasefire"])
  }

  @Test func aMultiwordTermMayCarryAClitic() {
    let terms = [Term(source: "gencatan senjata", target: "ceasefire")]
    #expect(found("gencatan senjatanya gagal", terms) == ["gencatan senjatanya → ceasefire"])
    #expect(found("gencatan yang senjata", terms).isEmpty)
  }

  @Test func thePreferredTermComesBeforeAnAdmittedOneOfTheSameLength() {
    let terms = [
      Term(source: "dubes", target: "envoy", status: .admitted),
      Term(source: "dubes", target: "ambassador"),
    ]
    #expect(found("Dubes itu", terms) == ["Dubes → ambassador"])
  }

  @Test(arguments: [TermStatus.forbidden, .deprecated, .proposed])
  func aTermWithoutARenderingIsNoMatch(status: TermStatus) {
    #expect(found("Menhan", [Term(source: "Menhan", target: "MoD", status: status)]).isEmpty)
  }

  @Test(arguments: [
    ("BIN menyelidiki", true), ("Kepala Bin itu", false), ("Umar bin Khattab", false),
    ("BIN-nya", true), ("binnya", false),
  ])
  func aSourceInCapitalsMatchesNoLowerCaseWord(text: String, isFound: Bool) {
    let terms = [Term(source: "BIN", target: "State Intelligence Agency")]
    #expect(found(text, terms).isEmpty != isFound)
  }

  @Test func onlyTheWordsInCapitalsNeedThem() {
    let terms = [
      Term(source: "Panglima TNI", target: "Military Commander"),
      Term(source: "menhan", target: "Defense Minister"),
    ]
    #expect(found("panglima TNI, MENHAN, panglima tni", terms).count == 2)
  }

  @Test func anAcronymDoesNotHideTheCommonWord() {
    let terms = [
      Term(source: "AS", target: "United States"), Term(source: "as", target: "axle"),
    ]
    #expect(found("AS dan as roda", terms) == ["AS → United States", "as → axle"])
  }

  @Test func aTermLongerThanTheTextIsNoMatch() {
    #expect(found("duta", [Term(source: "duta besar", target: "ambassador")]).isEmpty)
  }

  @Test(arguments: [
    ("kerjasama itu", "kerja sama", "kerjasama"), ("kerja-sama", "kerja sama", "kerja-sama"),
    ("kerjasamanya", "kerja sama", "kerjasamanya"),
    ("batas antar-negara", "antarnegara", "antar-negara"),
    ("batas antar negara", "antarnegara", "antar negara"),
    ("Organisasi Kerjasama Islam", "Organisasi Kerja Sama Islam", "Organisasi Kerjasama Islam"),
    ("EKTP dan KTP", "e-KTP", "EKTP"),
    (
      "usaha mikro, kecil dan menengah", "usaha mikro, kecil, dan menengah",
      "usaha mikro, kecil dan menengah"
    ),
  ])
  func spellingsOfOneTermAreOne(text: String, source: String, match: String) {
    #expect(found(text, [Term(source: source, target: "x")]) == ["\(match) → x"])
  }

  @Test(arguments: [
    ("hak asasi, manusia", "hak asasi manusia"), ("as i", "ASI"), ("sa pi", "sapi"),
    ("ektp", "e-KTP"), (", menhan", "x menhan"),
  ])
  func otherMarksAndScrapsMakeNoTerm(text: String, source: String) {
    #expect(found(text, [Term(source: source, target: "x")]).isEmpty)
  }

  @Test(arguments: [
    ("kapal-kapal perang", "kapal perang", "n", true), ("diserbu", "serbu", "vt", true),
    ("diserbu", "serbu", "n", false), ("dirapat", "rapat", "adj", false),
    ("digencatansenjata", "gencatan senjata", "n", true), ("digencatan", "gencatan", "n", false),
    ("serbu", "diserbu", "vt", true),
  ])
  func anInflectedFormIsOneOfItsPartOfSpeech(
    text: String, source: String, partOfSpeech: String, isFound: Bool
  ) {
    let terms = [Term(source: source, target: "x", partOfSpeech: partOfSpeech)]
    #expect(found(text, terms).isEmpty != isFound)
  }

  @Test func aTermInAnotherNameIsNone() {
    let terms = [
      Term(source: "jaksa", target: "prosecutor"),
      Term(source: "Jaksa Agung", target: "Attorney General"),
    ]
    #expect(found("di Jalan Jaksa itu ada Jaksa", terms) == ["Jaksa → prosecutor"])
    #expect(found("Jalan Jaksa Agung", terms).isEmpty)
  }

  @Test func aLongerExpressionOfTheLanguageHidesItsBeginning() {
    let terms = [
      Term(source: "rumah", target: "house"), Term(source: "makan malam", target: "dinner"),
    ]
    #expect(found("rumah makan", terms, expressions: ["rumah makan"]).isEmpty)
    #expect(found("rumah makan malam", terms, expressions: ["rumah makan"]) == [])
    #expect(found("ke rumah makan malam", terms).count == 2)
    #expect(found("makan malam", terms, expressions: ["makan malam"]).count == 1)
  }
}
