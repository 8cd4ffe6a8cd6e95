import Foundation

/// How much better one way is than another on the same documents, with the interval that holds 95% of
/// what other documents of the kind would give.
///
/// Source: Koehn, "Statistical Significance Tests for Machine Translation Evaluation" (EMNLP 2004).
struct PairedBootstrap: CustomStringConvertible {
  private static let samples = 10_000

  let mean: Double
  let interval: ClosedRange<Double>

  /// - Parameters: the scores of both ways, document by document.
  init(_ one: [Double], _ other: [Double]) {
    let differences = zip(one, other).map { $0 - $1 }
    let count = max(differences.count, 1)
    mean = differences.reduce(0, +) / Double(count)
    // Knuth's MMIX generator, so that the interval is the same in every run.
    var state: UInt64 = 1
    let means = (0..<Self.samples).map { _ in
      differences.reduce(0) { sum, _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return sum + differences[Int(state >> 33) % count]
      } / Double(count)
    }.sorted()
    interval = means[Self.samples / 40]...means[Self.samples - 1 - Self.samples / 40]
  }

  var description: String {
    String(format: "%+.2f (%+.2f to %+.2f)", mean, interval.lowerBound, interval.upperBound)
  }
}
