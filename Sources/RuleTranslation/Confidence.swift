/// How far a translation by rules can be trusted, from 0 to 1.
///
/// Falls with the share of unknown words, with the number of pieces that no one phrase joins, and
/// a little with length.
struct Confidence {
  private var words = 0
  private var unknown = 0
  private var joints = 0

  /// Takes a further sentence into account.
  mutating func add(_ step: TranslationSession.Steps) {
    words += step.words.count
    unknown += step.words.count { $0.readings.first?.isKnown == false }
    joints += max(0, step.trees.count - 1)
  }

  var value: Double {
    guard words > 0 else { return 1 }
    let words = Double(words)
    let value = 0.95 - 0.9 * Double(unknown) / words - 0.5 * Double(joints) / words - words / 400
    return (max(0.05, value) * 100).rounded() / 100
  }
}
