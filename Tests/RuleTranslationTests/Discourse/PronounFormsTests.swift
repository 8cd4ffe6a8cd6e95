import Testing

@testable import RuleTranslation

@Suite struct PronounFormsTests {
  private var forms: PronounForms {
    get throws { try Support.engine.get().pair.discourse.forms }
  }

  @Test func formKeepsItsCase() throws {
    #expect(
      try ["he", "him", "his"].map { try forms.form($0, for: .female) } == ["she", "her", "her"])
    #expect(try forms.form("himself", for: .plural) == "themselves")
    #expect(try forms.form("house", for: .female) == "house")
  }

  @Test func onlyWaysThatAgreeAreLeft() throws {
    let ways = try forms.ways(["his", "its", "their", "the"], for: .female)
    #expect(ways.map(\.text) == ["her", "the"])
    #expect(ways.map(\.index) == [0, 3])
  }

  @Test func objectMayStillBeAThing() throws {
    #expect(
      try forms.ways(["it", "him", "them"], for: .female).map(\.text) == ["it", "her", "them"])
    #expect(
      try forms.ways(["it", "him", "them"], for: .thing).map(\.text) == ["it", "him", "them"])
  }
}
