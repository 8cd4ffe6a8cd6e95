/// A half-open range of UTF-8 byte offsets into a text as it was read.
public struct SourceRange: Hashable, Sendable {
  public let lowerBound: Int
  public let upperBound: Int

  /// Makes the range `lowerBound ..< upperBound`; both are byte offsets, lower first.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a source range runs forward")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// The length in bytes.
  public var count: Int { upperBound - lowerBound }

  /// This range moved by `offset` bytes.
  public func shifted(by offset: Int) -> SourceRange {
    SourceRange(lowerBound + offset, upperBound + offset)
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(
      Swift.min(lowerBound, other.lowerBound), Swift.max(upperBound, other.upperBound))
  }
}

/// Written as a pair `[lower, upper]`, as the JSON outputs show it.
extension SourceRange: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(lowerBound)
    try container.encode(upperBound)
  }
}
