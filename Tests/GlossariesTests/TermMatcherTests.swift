import Articles
import Testing

@testable import Glossaries

struct TermMatcherTests {
  private func found(_ text: String, _ terms: [Term]) -> [String] {
    let analyzer = ToyAnalyzer()
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

  @Test func aMultiwordTermMayCarryItsCliticOnAnyWord() {
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
    ("BIN menyelidiki", true), ("Kepala Bin itu", true), ("Umar bin Khattab", false),
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
}
