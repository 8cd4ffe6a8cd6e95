/// Sentences written for these tests. The figures that the tests expect for them are those that
/// sacrebleu 2.6.0 gives.
enum SacrebleuExamples {
  static let hypotheses = [
    "The river rose by 1.5 metres on Tuesday night, officials said.",
    "Two defence ministers spoke by phone for the first time since May.",
    "Yesterday the court in Semarang heard the case of the former treasurer.",
    "Prices of rice, chili and eggs went up 3,2 percent (year-on-year).",
    "\"We are still counting,\" the spokesman told reporters.",
    "The coach's team won 2-1 at home & stays on top.",
  ]
  static let references = [
    "The river rose 1.5 meters on Tuesday night, according to officials.",
    "The two defense ministers spoke by telephone for the first time since May.",
    "The court in Semarang heard the former treasurer's case yesterday.",
    "The prices of rice, chilies and eggs rose by 3.2 percent (year on year).",
    "\"We are still counting,\" a spokesman told journalists.",
    "The coach's team won 2-1 at home and stays top of the table.",
  ]

  /// A clause at the other end of the sentence.
  static let shifted = "on Monday the ship left the harbour of Benoa with forty people"
  static let unshifted = "the ship left the harbour of Benoa with forty people on Monday"

  /// Quotation marks, dashes and letters beyond ASCII.
  static let accented = "“Kami” – café Ngurah Rai di Bali…"
  static let accentedReference = "“Kami” di café Ngurah Rai – Bali…"
}

/// Whether two figures are one to two decimals.
func isClose(_ value: Double, _ expected: Double) -> Bool {
  abs(value - expected) < 0.005
}
