/// The tokens that a model read and wrote, as its server counts them.
public struct TokenUsage: Hashable, Sendable {
  public let read: Int
  public let written: Int

  public init(read: Int, written: Int) {
    self.read = read
    self.written = written
  }
}
