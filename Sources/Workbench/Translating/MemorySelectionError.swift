/// A memory was named with a penalty that is none.
public struct MemorySelectionError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(description: String, penalty: String) {
    self.description =
      "'\(description)': the penalty '\(penalty)' is no number of points from 0 to 100; write "
      + "FILE,penalty=5"
  }
}
