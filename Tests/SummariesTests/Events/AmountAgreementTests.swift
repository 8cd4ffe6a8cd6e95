import Testing

@testable import Summaries

struct AmountAgreementTests {
  func amount(
    _ value: String, upper: String? = nil, unit: String = "IDR",
    _ bound: AmountFact.Bound = .exactly
  ) -> AmountFact {
    AmountFact(
      source: value, kind: .money, value: value, upper: upper, unit: unit, bound: bound,
      segments: ["s1"])
  }

  @Test(arguments: [
    ("31540000000000", "31542000000000", true), ("35000000", "35046783", true),
    ("4.50", "4.5", true), ("10", "12", false), ("16566", "16582", false),
    ("1500", "1523", false), ("0", "0", true), ("0", "2", false),
  ])
  func aRoundedFigureIsTheSame(_ one: String, _ other: String, _ agrees: Bool) {
    #expect(amount(one).agrees(with: amount(other)) == agrees)
    #expect(amount(other).agrees(with: amount(one)) == agrees)
  }

  @Test func boundsAndRangesLeaveRoomForWhatTheySay() {
    #expect(amount("110").agrees(with: amount("100", .moreThan)))
    #expect(!amount("90").agrees(with: amount("100", .moreThan)))
    #expect(amount("90").agrees(with: amount("100", .lessThan)))
    // A toll that is "at least 12" grows: whoever says 15 knows more.
    #expect(!amount("15").agrees(with: amount("12", .atLeast)))
    #expect(amount("4.25", upper: "4.5").agrees(with: amount("4.25", upper: "4.50")))
    #expect(!amount("4.25", upper: "4.5").agrees(with: amount("4.25")))
    #expect(!amount("5").agrees(with: amount("5", unit: "USD")))
  }

  @Test(arguments: [
    ("31540000000000", "IDR 31.54 trillion"), ("16500", "IDR 16,500"), ("950", "IDR 950"),
    ("2500000", "IDR 2.5 million"), ("35046783", "IDR 35,046,783"), ("1234.5", "IDR 1,234.5"),
    ("3000000000", "IDR 3 billion"), ("1250000000000000", "IDR 1,250 trillion"),
  ])
  func largeFiguresAreWrittenAsEnglishDoes(_ value: String, _ shown: String) {
    #expect(amount(value).shown == shown)
  }

  @Test func boundUnitAndRangeAreShown() {
    func shown(_ kind: AmountFact.Kind, _ unit: String, _ bound: AmountFact.Bound) -> String {
      AmountFact(
        source: "", kind: kind, value: "4.25", upper: "4.5", unit: unit, bound: bound, segments: []
      ).shown
    }
    #expect(shown(.percent, "%", .exactly) == "4.25–4.5%")
    #expect(shown(.count, "people", .atLeast) == "at least 4.25–4.5 people")
  }
}
