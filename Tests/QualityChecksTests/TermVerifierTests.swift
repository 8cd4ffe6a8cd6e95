import Articles
import Glossaries
import Testing
import Translation

@testable import QualityChecks

struct TermVerifierTests {
  private func verifier(_ terms: [Term]) -> TermVerifier {
    TermVerifier(glossary: Glossary(terms: terms, files: []), analyzer: WordAnalyzer())
  }

  private func stands(_ rendering: String, in target: String, pos: String = "n") -> Bool {
    let term = Term(source: "kata", target: rendering, partOfSpeech: pos)
    let match = TermMatch(term: term, tokens: 0..<1, range: SourceRange(0, 4))
    return verifier([term]).uses(of: [match], in: target)[0].found
  }

  @Test(arguments: [
    ("ceasefire", "Ceasefires were signed"), ("ceasefire", "a cease-fire"),
    ("missile strike", "missile strikes"), ("missile strike", "the missile-strike"),
    ("Defense Minister", "the Defense Minister’s plan"), ("embassy", "embassies"),
    ("prisoner of war", "prisoners of war"), ("secretary-general", "the secretary general"),
    ("condemn", "condemned it"), ("ban", "banning it"), ("carry out", "carried out"),
    ("spokesman", "two spokesmen"), ("NATO", "NATO's"), ("U.S. Senate", "the US Senate"),
    ("U.S. Senate", "the U.S. Senate"), ("peace talks", "PEACE TALKS"),
    ("People's House", "People’s House"),
    ("chargé d'affaires", "the chargé d’affaires"), ("R&D", "an R&D budget"),
    ("micro, small and medium enterprise", "micro, small and medium enterprises"),
  ])
  func findsARenderingInItsForms(rendering: String, target: String) {
    #expect(stands(rendering, in: target))
  }

  @Test(arguments: [
    ("ceasefire", "truce"), ("missile strike", "missile. Strike"), ("NATO", "Nato"),
    ("missile strike", "strike missile"), ("ban", "banana"), ("Defense Minister", "Minister"),
    ("war", "warned"), ("", "anything"), ("R&D", "R and D"), ("—", "—"),
    ("missile strike", "missile & strike"), ("micro, small", "micro small"),
  ])
  func findsNothingElse(rendering: String, target: String) {
    #expect(!stands(rendering, in: target))
  }

  @Test func irregularFormsComeFromATable() {
    let inflections = EnglishInflections(table: "# verbs\nstrike\tv\tstrikes struck striking\n")
    #expect(inflections.forms(of: "strike").contains("struck"))
    #expect(!EnglishInflections.regular.forms(of: "strike").contains("struck"))
  }

  @Test func aNameThatStaysMustStandAsItIs() {
    let terms = [Term(source: "Kremlin", target: "Kremlin", status: .doNotTranslate)]
    #expect(verifier(terms).found("Kremlin membantah", "The Kremlin denied it", terms) == [])
    #expect(
      verifier(terms).found("Kremlin membantah", "Moscow denied it", terms)
        == ["warning term Kremlin"])
  }

  @Test func anAdmittedRenderingCountsAsUsed() {
    let terms = [
      Term(source: "dubes", target: "ambassador"),
      Term(source: "dubes", target: "envoy", status: .admitted),
    ]
    let verified = verifier(terms).verified(
      translation("Dubes tiba", "The envoy arrived"),
      tokens: WordAnalyzer().analyze("Dubes tiba"), context: context(terms))
    #expect(
      verified.terms == [
        TermUse(source: "dubes", target: "envoy", status: .admitted, found: true)
      ])
    #expect(verified.issues.isEmpty)
  }

  @Test func ofTwoRenderingsOneWithinTheOtherTheLongerIsUsed() {
    let terms = [
      Term(source: "menhan", target: "minister"),
      Term(source: "menhan", target: "defense minister", status: .admitted),
    ]
    let tokens = WordAnalyzer().analyze("Menhan tiba")
    func used(_ target: String) -> [String] {
      verifier(terms).findings(in: target, tokens: tokens, context: context(terms)).uses
        .map(\.target)
    }
    #expect(used("The defense minister arrived") == ["defense minister"])
    #expect(used("The minister, a defense minister, arrived") == ["minister"])
  }

  @Test func forbiddenAndDeprecatedTargetsAreFoundWhereTheirSourceStands() {
    let terms = [
      Term(source: "menhan", target: "Defense Minister"),
      Term(source: "menhan", target: "minister", status: .forbidden),
      Term(source: "menhan", target: "MoD", status: .deprecated),
    ]
    let check = verifier(terms)
    #expect(check.found("Menhan tiba", "The Defense Minister arrived", terms) == [])
    #expect(
      check.found("Menhan tiba", "The Defense Minister, a minister, arrived", terms)
        == ["error forbidden-term minister"])
    #expect(
      check.found("Menhannya tiba", "The MoD arrived", terms)
        == ["warning term Menhannya", "warning deprecated-term MoD"])
    #expect(check.found("Ia tiba", "The minister arrived", terms) == [])
  }

  @Test func aProposedTargetIsNeitherMissedNorForbidden() {
    let proposed = verifier([Term(source: "rudal", target: "missile", status: .proposed)])
    let translation = Translation(
      segment: Segment(
        id: "s1", block: 0, kind: .sentence, range: SourceRange(0, 5), text: "rudal"),
      target: "missile", origin: .rules)
    let context = TranslationContext(
      glossary: .empty, terms: TermMatcher(terms: [], analyzer: WordAnalyzer()))
    #expect(proposed.issues(in: translation, context: context).isEmpty)
  }

  @Test func theIssueNamesTheWayOut() {
    let terms = [
      Term(source: "rudal", target: "missile"),
      Term(source: "rudal", target: "rocket", status: .forbidden),
    ]
    let messages = verifier(terms).issues(
      in: translation("Rudal jatuh", "The rocket fell"), context: context(terms)
    ).map(\.message)
    #expect(
      messages == [
        "'rudal' is to be 'missile', which the translation has not",
        "'rocket' is forbidden for 'rudal'; write 'missile'",
      ])
  }
}
