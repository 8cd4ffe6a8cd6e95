/// An article of a batch: where it is, and where its translation goes.
public struct BatchItem: Hashable, Sendable {
  /// Relative to the input folder, with `/` between its parts.
  public let name: String
  public let input: String
  public let output: String

  public init(name: String, input: String, output: String) {
    self.name = name
    self.input = input
    self.output = output
  }
}
