import Testing

@testable import Glossaries

struct CaseRuleTests {
  @Test(arguments: [
    ("banjir", "flood", "flood"), ("Banjir", "flood", "Flood"), ("BANJIR", "flood", "FLOOD"),
    ("banjir bandang", "flash flood", "flash flood"),
    ("Banjir bandang", "flash flood", "Flash flood"),
    ("Banjir Bandang", "flash flood", "Flash Flood"),
    ("Kementerian Pertahanan", "ministry of defense", "Ministry of Defense"),
    ("pasukan", "UN Forces", "UN forces"), ("Pasukan", "eVTOL craft", "eVTOL craft"),
  ])
  func asSourceTakesTheCapitalsOfTheText(source: String, target: String, expected: String) {
    #expect(CaseRule.asSource.applied(to: target, of: source) == expected)
  }

  @Test(arguments: [CaseRule.sentence, .asIs])
  func otherRulesLeaveTheTarget(rule: CaseRule) {
    #expect(rule.applied(to: "iPhone", of: "IPHONE") == "iPhone")
  }
}
