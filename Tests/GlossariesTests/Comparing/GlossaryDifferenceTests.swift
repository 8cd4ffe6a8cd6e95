import Testing

@testable import Glossaries

struct GlossaryDifferenceTests {
  private let before = [
    Term(source: "rudal", target: "missile", note: "a"), Term(source: "kapal", target: "ship"),
    Term(source: "kapal", target: "vessel", status: .admitted),
    Term(source: "tank", target: "tank"),
  ]

  @Test func aGlossaryDoesNotDifferFromItself() {
    #expect(GlossaryDifference(from: before, to: before.reversed()).isEmpty)
  }

  @Test func tellsWhatIsAddedRemovedAndChangedByField() {
    let after = [
      Term(source: "rudal", target: "missile", status: .admitted, note: "b"),
      Term(source: "kapal", target: "ship"),
      Term(source: "kapal", target: "boat", status: .admitted),
      Term(source: "meriam", target: "cannon"),
      Term(source: "kapal", target: "x", partOfSpeech: "np"),
    ]
    let difference = GlossaryDifference(from: before, to: after)
    #expect(difference.added.map(\.target) == ["cannon", "x"])
    #expect(difference.removed.map(\.target) == ["tank"])
    #expect(difference.changed.map(\.columns) == [[.status, .note], [.target]])
    #expect(difference.changed.last?.before.target == "vessel")
  }
}
