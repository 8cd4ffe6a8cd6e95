import Testing

@testable import RuleTranslation

@Suite struct FeatureTableTests {
  private func table() throws -> FeatureTable {
    try Support.features(
      """
      # number, class, definiteness
      num sg pl
      class human org place time unit event
      def def indef
      """)
  }

  private func set(_ values: String...) throws -> FeatureSet {
    let table = try table()
    return try values.reduce(FeatureSet()) { set, value in
      set.overlaid(by: try #require(table.assignment(value: value)))
    }
  }

  @Test(arguments: [
    ("num=pl", true), ("num=sg", false), ("num!=pl", false), ("num!=sg", true),
    ("class=human", true),
    ("class!=human", false), ("class!=org class!=place class!=time class!=unit", true),
    ("class!=org class!=place class!=time class!=human", false), ("def", false), ("!def", true),
    ("num", true), ("!num", false), ("", true), ("num=pl class=human !def", true),
    ("num=pl class=human def", false), ("def=none", true), ("num=none", false),
    ("num class", true), ("num def", false), ("num!=none", true), ("def!=none", false),
  ])
  func constraintHolds(_ text: String, _ holds: Bool) throws {
    let constraint = try #require(try table().constraint(text))
    #expect(constraint.holds(for: try set("pl", "human")) == holds)
  }

  @Test(arguments: [
    "nun=pl", "num=many", "num!=many", "human", "!human", "!", "=", "num=", "=pl", "num==pl",
    "num=pl unknown",
    // The fifth value of one feature has no room.
    "class!=human class!=org class!=place class!=time class!=unit",
  ])
  func undeclaredIsNoConstraint(_ text: String) throws {
    #expect(try table().constraint(text) == nil)
  }

  @Test func assignments() throws {
    let table = try table()
    let plural = try #require(table.assignment("num", "pl"))
    #expect(plural == table.assignment(value: "pl"))
    #expect(table.name(of: "num", in: FeatureSet().overlaid(by: plural)) == "pl")
    let cleared = try #require(table.assignment("num", "none"))
    let set = FeatureSet().overlaid(by: plural).overlaid(by: cleared)
    #expect(table.name(of: "num", in: set) == nil)
    #expect(set.bits == 0)
    #expect(table.assignment("num", "dual") == nil)
    #expect(table.assignment("number", "pl") == nil)
    #expect(table.assignment(value: "num") == nil)
  }

  @Test func featuresKeepApart() throws {
    let table = try table()
    #expect(table.describe(try set("pl", "event", "indef")) == "num=pl class=event def=indef")
    #expect(table.describe(try set("event", "pl", "human")) == "num=pl class=human")
    let masks = table.features.map(\.mask)
    for (index, mask) in masks.enumerated() {
      #expect(masks[(index + 1)...].allSatisfy { $0 & mask == 0 })
    }
  }

  @Test func overlayingLaterWins() throws {
    let table = try table()
    var assignment = try #require(table.assignment("num", "sg"))
    assignment.overlay(try #require(table.assignment("def", "def")))
    assignment.overlay(try #require(table.assignment("num", "pl")))
    #expect(table.describe(FeatureSet().overlaid(by: assignment)) == "num=pl def=def")
  }

  @Test func tooManyBits() {
    var problems = DataProblems()
    let lines = (0..<22).map { "f\($0) a\($0) b\($0) c\($0) d\($0)" }
    _ = FeatureTable(
      DataFile(name: "features.txt", text: lines.joined(separator: "\n")), problems: &problems)
    #expect(
      problems.diagnostics.map(\.description) == [
        "features.txt:22:1: the features need more than 64 bits; drop or merge some"
      ])
  }
}
