import Testing

@testable import Evaluation

struct BLEUScoreTests {
  @Test func agreesWithSacrebleuOnACorpus() throws {
    let score = try BLEUScore(
      hypotheses: SacrebleuExamples.hypotheses, references: SacrebleuExamples.references)
    #expect(isClose(score.value, 42.05))
    #expect(isClose(score.precisions[3], 27.42))
    #expect(
      score.description == "BLEU|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0"
        + " = 42.05 73.8/51.4/36.8/27.4"
        + " (BP = 0.951 ratio = 0.952 hyp_len = 80 ref_len = 84)")
  }

  @Test func smoothsOrdersWithoutAMatch() throws {
    let score = try BLEUScore(
      hypotheses: [SacrebleuExamples.accented], references: [SacrebleuExamples.accentedReference])
    #expect(isClose(score.value, 30.21))
  }

  @Test func isNothingWhereAnOrderHasNoSequences() throws {
    let score = try BLEUScore(
      hypotheses: ["Floods in Demak"], references: ["Flood hits Demak town today"])
    #expect(isClose(score.value, 0))
    #expect(isClose(score.precisions[2], 25))
    #expect(isClose(score.brevityPenalty, 0.513))
  }

  @Test(arguments: [("aaa bbb", "ccc ddd eee"), ("", "ccc ddd eee"), ("x y", "")])
  func isNothingWithoutMatches(hypothesis: String, reference: String) throws {
    #expect(try BLEUScore(hypotheses: [hypothesis], references: [reference]).value == 0)
  }

  @Test func refusesTextsThatDoNotPair() {
    #expect(throws: EvaluationError.unequalCounts(hypotheses: 2, references: 1)) {
      try BLEUScore(hypotheses: ["a", "b"], references: ["a"])
    }
    #expect(throws: EvaluationError.nothingToScore) {
      try BLEUScore(hypotheses: [], references: [])
    }
  }
}
