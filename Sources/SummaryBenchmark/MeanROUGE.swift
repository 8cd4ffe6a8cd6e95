import Evaluation
import Foundation

/// The mean F1 of ROUGE-1, ROUGE-2 and ROUGE-L over a set, in percent.
struct MeanROUGE: CustomStringConvertible {
  private var sums = [0.0, 0.0, 0.0]
  private var count = 0

  /// Gives the mean of the three of this summary, in percent.
  @discardableResult
  mutating func add(_ summary: String, reference: String) -> Double {
    let scores = ROUGEScore.Variant.allCases.map {
      ROUGEScore(summary: summary, reference: reference, variant: $0).f1
    }
    for index in scores.indices { sums[index] += scores[index] }
    count += 1
    return scores.reduce(0, +) / 3 * 100
  }

  /// The mean of the three.
  var value: Double { sums.reduce(0, +) / 3 / Double(max(1, count)) * 100 }

  var description: String {
    sums.map { String(format: "%6.2f", $0 / Double(max(1, count)) * 100) }.joined(separator: " /")
  }
}
