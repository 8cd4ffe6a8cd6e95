import Testing

@testable import Evaluation

struct TERScoreTests {
  @Test func agreesWithSacrebleuOnACorpus() throws {
    let score = try TERScore(
      hypotheses: SacrebleuExamples.hypotheses, references: SacrebleuExamples.references)
    #expect(isClose(score.value, 40.58))
    #expect(score.referenceLength == 69)
  }

  @Test func countsAShiftOnce() throws {
    let score = try TERScore(
      hypotheses: [SacrebleuExamples.shifted], references: [SacrebleuExamples.unshifted])
    #expect(score.edits == 1)
    #expect(isClose(score.value, 8.33))
  }

  @Test func ignoresCase() throws {
    #expect(try TERScore(hypotheses: ["THE END"], references: ["The end"]).edits == 0)
  }

  @Test(arguments: [("aaa bbb", "ccc ddd eee", 3), ("", "ccc ddd eee", 3), ("x y", "", 2)])
  func isAHundredWithoutMatches(hypothesis: String, reference: String, edits: Int) throws {
    let score = try TERScore(hypotheses: [hypothesis], references: [reference])
    #expect(score.value == 100)
    #expect(score.edits == edits)
  }
}
