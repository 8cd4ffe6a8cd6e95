import Foundation

/// BLEU of a corpus, reckoned as sacrebleu does by default: the 13a tokenizer, mixed case, orders
/// 1 to 4, exponential smoothing of orders without a match.
///
/// Sources: Papineni et al., "BLEU: a Method for Automatic Evaluation of Machine Translation"
/// (ACL 2002); Chen and Cherry, "A Systematic Comparison of Smoothing Techniques for
/// Sentence-Level BLEU" (WMT 2014), method 3; Post, "A Call for Clarity in Reporting BLEU Scores"
/// (WMT 2018).
public struct BLEUScore: CorpusScore, Hashable {
  public let value: Double
  /// The share of matched sequences of one to four tokens, from 0 to 100, smoothed.
  public let precisions: [Double]
  public let brevityPenalty: Double
  /// The lengths in tokens.
  public let hypothesisLength: Int
  public let referenceLength: Int

  public var name: String { "BLEU" }
  public var signature: String {
    "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:\(reproducedVersion)"
  }

  static let orders = 4

  /// Scores translations against one reference each.
  ///
  /// - Throws: `EvaluationError` where the two don't pair up or are empty.
  /// - Complexity: O(tokens).
  public init(
    hypotheses: [String], references: [String]
  ) throws(EvaluationError) {
    try EvaluationError.check(hypotheses, against: references)
    let tokenizer = Tokenizer13a()
    var correct = Array(repeating: 0, count: Self.orders)
    var total = correct
    var lengths = (hypothesis: 0, reference: 0)
    for (hypothesis, reference) in zip(hypotheses, references) {
      let tokens = tokenizer.tokens(of: hypothesis)
      let expected = tokenizer.tokens(of: reference)
      lengths.hypothesis += tokens.count
      lengths.reference += expected.count
      for order in 1...Self.orders {
        let counts = NGramCounts(tokens, order: order)
        total[order - 1] += counts.total
        correct[order - 1] += counts.matches(with: NGramCounts(expected, order: order))
      }
    }
    hypothesisLength = lengths.hypothesis
    referenceLength = lengths.reference
    brevityPenalty = Self.brevityPenalty(lengths.hypothesis, lengths.reference)
    precisions = Self.precisions(correct: correct, total: total)
    // The geometric mean; an order without a single sequence has a logarithm near minus infinity.
    let logarithms = precisions.map { $0 > 0 ? log($0) : -9_999_999_999 }
    let mean = logarithms.reduce(0, +) / Double(Self.orders)
    value = correct.contains { $0 > 0 } ? brevityPenalty * exp(mean) : 0
  }

  private static func brevityPenalty(_ hypothesis: Int, _ reference: Int) -> Double {
    guard hypothesis < reference else { return 1 }
    return hypothesis > 0 ? exp(1 - Double(reference) / Double(hypothesis)) : 0
  }

  private static func precisions(correct: [Int], total: [Int]) -> [Double] {
    var precisions = Array(repeating: 0.0, count: orders)
    guard correct.contains(where: { $0 > 0 }) else { return precisions }
    var smoothing = 1.0
    for order in 0..<orders {
      guard total[order] > 0 else { break }
      if correct[order] == 0 {
        smoothing *= 2
        precisions[order] = 100 / (smoothing * Double(total[order]))
      } else {
        precisions[order] = 100 * Double(correct[order]) / Double(total[order])
      }
    }
    return precisions
  }

  /// `BLEU|nrefs:1|… = 20.81 54.4/26.6/14.9/8.7 (BP = 1.000 ratio = 1.026 hyp_len = 62880
  /// ref_len = 61287)`, on one line.
  public var description: String {
    let orders = precisions.map { $0.formatted(decimals: 1) }.joined(separator: "/")
    let ratio = referenceLength > 0 ? Double(hypothesisLength) / Double(referenceLength) : 0
    return "\(name)|\(signature) = \(value.formatted(decimals: 2)) \(orders) "
      + "(BP = \(brevityPenalty.formatted(decimals: 3)) ratio = \(ratio.formatted(decimals: 3)) "
      + "hyp_len = \(hypothesisLength) ref_len = \(referenceLength))"
  }
}
