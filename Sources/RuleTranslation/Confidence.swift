/// How far a translation by rules can be trusted, from 0 to 1.
///
/// Falls with the share of unknown words, with the number of pieces that no one phrase joins, and
/// a little with length.
enum Confidence {
  static func of(_ steps: [TranslationSession.Steps], wordCount: Int) -> Double {
    guard wordCount > 0 else { return 1 }
    let unknown = steps.reduce(0) { sum, step in
      sum + step.words.count { $0.readings.first?.isKnown == false }
    }
    let joints = steps.reduce(0) { $0 + max(0, $1.trees.count - 1) }
    let words = Double(wordCount)
    let value = 0.95 - 0.9 * Double(unknown) / words - 0.5 * Double(joints) / words - words / 400
    return (max(0.05, value) * 100).rounded() / 100
  }
}
