import Evaluation
import Foundation

/// The mean F1 of ROUGE-1, ROUGE-2 and ROUGE-L over a set, in percent.
struct MeanROUGE: CustomStringConvertible {
  private var sums = [0.0, 0.0, 0.0]
  private var count = 0

  mutating func add(_ summary: String, reference: String) {
    for (index, variant) in ROUGEScore.Variant.allCases.enumerated() {
      sums[index] += ROUGEScore(summary: summary, reference: reference, variant: variant).f1
    }
    count += 1
  }

  /// The mean of the three.
  var value: Double { sums.reduce(0, +) / 3 / Double(max(1, count)) * 100 }

  var description: String {
    sums.map { String(format: "%6.2f", $0 / Double(max(1, count)) * 100) }.joined(separator: " /")
  }
}
