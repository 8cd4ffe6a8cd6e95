import Testing

@testable import Evaluation

/// The figures are those of Google's `rouge_score` without its stemmer.
struct ROUGEScoreTests {
  static let summary =
    "The river rose by 1.5 metres on Tuesday night and cut the road to Demak, officials said."
  static let reference = "Officials said the river cut the road to Demak after it rose 1.5 metres."

  @Test(arguments: [
    (ROUGEScore.Variant.unigrams, 0.7222, 0.8667, 0.7879), (.bigrams, 0.4706, 0.5714, 0.5161),
    (.longestCommonSubsequence, 0.3889, 0.4667, 0.4242),
  ])
  func agreesWithRougeScore(
    variant: ROUGEScore.Variant, precision: Double, recall: Double, f1: Double
  ) {
    let score = ROUGEScore(summary: Self.summary, reference: Self.reference, variant: variant)
    #expect(isClose(100 * score.precision, 100 * precision))
    #expect(isClose(100 * score.recall, 100 * recall))
    #expect(isClose(100 * score.f1, 100 * f1))
  }

  @Test(arguments: ROUGEScore.Variant.allCases)
  func isNothingForAnEmptyText(variant: ROUGEScore.Variant) {
    #expect(ROUGEScore(summary: "", reference: "satu dua", variant: variant).f1 == 0)
    #expect(ROUGEScore(summary: "satu dua", reference: "", variant: variant).f1 == 0)
  }
}
