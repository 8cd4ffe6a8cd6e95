/// Weights of bands that can't be read.
public struct LeverageWeightsError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(part: String) {
    let bands = LeverageBand.allCases.map(\.rawValue).joined(separator: ", ")
    description =
      "'\(part)' is no weight of a band; write BAND=PERCENT from 0 to 100, as in 95-99=25; the bands "
      + "are \(bands)"
  }
}
