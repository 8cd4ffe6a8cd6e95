import Foundation
import Translation

/// How far a translation by rules can be trusted, from 0 to 1, and why not further.
///
/// Falls with the shares of unknown words and of words with more than one reading, and with the
/// number of pieces that no one phrase joins; a very short segment tells the engine little. The
/// weights are a linear fit of the chrF2 of 4,300 segments of four tuning sets, scaled so that 20
/// words that are known, clear and joined have 0.93.
struct Confidence {
  private var words = 0
  private var unknown = 0
  private var ambiguous = 0
  private var joints = 0

  private static let lowest = 0.05
  private static let highest = 0.99

  /// Takes a further sentence into account.
  mutating func add(_ step: TranslationSession.Steps) {
    words += step.words.count
    unknown += step.words.count { $0.readings.first?.isKnown == false }
    ambiguous += step.words.count { $0.readings.count > 1 }
    joints += max(0, step.trees.count - 1)
  }

  /// What a segment of this length has where nothing is amiss; the longest have more than
  /// `highest`, which makes up for a part of what is.
  private var base: Double { 0.73 + 0.068 * log(Double(words)) }

  /// What is amiss, of whatever kind there is any.
  private var faults: [ConfidenceReason] {
    let kinds: [(kind: ConfidenceReason.Kind, count: Int, weight: Double)] = [
      (.unknownWord, unknown, 0.37), (.ambiguousWord, ambiguous, 0.26),
      (.partialAnalysis, joints, 0.19),
    ]
    return kinds.filter { $0.count > 0 }.map {
      ConfidenceReason(
        kind: $0.kind, count: $0.count, loss: $0.weight * Double($0.count) / Double(words))
    }
  }

  var value: Double {
    guard words > 0 else { return 1 }
    let value = faults.reduce(base) { $0 - $1.loss }
    return (min(Self.highest, max(Self.lowest, value)) * 100).rounded() / 100
  }

  /// Why the value is less than the highest there is: none where it isn't. Their losses add up to
  /// the difference, but for what a long segment makes up for and what is less than the lowest.
  var reasons: [ConfidenceReason] {
    guard value < Self.highest else { return [] }
    let loss = Self.highest - base
    return faults + (loss > 0 ? [ConfidenceReason(kind: .length, count: words, loss: loss)] : [])
  }
}
