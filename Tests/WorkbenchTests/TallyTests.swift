import Testing

@testable import Workbench

struct TallyTests {
  @Test func theMostFrequentComeFirstAndEqualsByName() {
    var tally = Tally()
    for (key, example) in [("b", "1"), ("c", "2"), ("a", "3"), ("c", "4"), ("d", "5")] {
      tally.add(key, example: example, path: nil)
    }
    #expect(tally.count == 4)
    #expect(tally.top(3).map(\.key) == ["c", "a", "b"])
    #expect(tally.top(1).map(\.count) == [2])
    #expect(tally.top(1).map(\.example) == ["2"], "the first one met")
  }
}
