/// What a word of each band counts for where a job is weighed, in percent of a new word.
public struct LeverageWeights: Hashable, Sendable {
  private var percents: [LeverageBand: Int] = [
    .context: 0, .repetition: 10, .crossRepetition: 10, .exact: 10, .high: 30, .good: 60,
    .fair: 80, .low: 100, .new: 100,
  ]

  /// What is usual between agencies and translators, who agree on others for a job.
  public static let usual = LeverageWeights()

  private init() {}

  /// - Parameter description: the bands that differ from what is usual: `100=0,95-99=25`.
  /// - Throws: `LeverageWeightsError`.
  public init(_ description: String) throws(LeverageWeightsError) {
    for part in description.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, let band = LeverageBand(rawValue: pair[0]), let percent = Int(pair[1]),
        (0...100).contains(percent)
      else { throw LeverageWeightsError(part: String(part)) }
      percents[band] = percent
    }
  }

  public subscript(_ band: LeverageBand) -> Int { percents[band] ?? 100 }

  /// The words of a band as new ones.
  func weighted(_ counts: LeverageCounts, _ band: LeverageBand) -> Double {
    Double(counts[band].words * self[band]) / 100
  }

  /// The words of all bands as new ones.
  func weighted(_ counts: LeverageCounts) -> Double {
    Double(LeverageBand.allCases.reduce(0) { $0 + counts[$1].words * self[$1] }) / 100
  }
}
