import Testing

@testable import Evaluation

struct ChrFScoreTests {
  @Test(arguments: [(ChrFScore.Form.characters, 69.06), (.charactersAndWords, 65.99)])
  func agreesWithSacrebleuOnACorpus(form: ChrFScore.Form, expected: Double) throws {
    let score = try ChrFScore(
      hypotheses: SacrebleuExamples.hypotheses, references: SacrebleuExamples.references,
      form: form)
    #expect(isClose(score.value, expected))
  }

  @Test(arguments: [(ChrFScore.Form.characters, 68.70), (.charactersAndWords, 68.19)])
  func countsCharactersNotBytes(form: ChrFScore.Form, expected: Double) throws {
    let score = try ChrFScore(
      hypotheses: [SacrebleuExamples.accented],
      references: [SacrebleuExamples.accentedReference], form: form)
    #expect(isClose(score.value, expected))
  }

  @Test(arguments: [("aaa bbb", "ccc ddd eee"), ("", "ccc ddd eee"), ("x y", "")])
  func isNothingWithoutMatches(hypothesis: String, reference: String) throws {
    #expect(try ChrFScore(hypotheses: [hypothesis], references: [reference]).value == 0)
  }

  @Test func statesItsSettings() throws {
    let score = try ChrFScore(hypotheses: ["a"], references: ["a"], form: .charactersAndWords)
    #expect(
      score.description
        == "chrF2++|nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no|version:2.6.0 = 100.00")
  }
}
