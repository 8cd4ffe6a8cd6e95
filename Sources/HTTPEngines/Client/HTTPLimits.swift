/// How long an answer may take, in seconds, and how large it may be.
public struct HTTPLimits: Hashable, Sendable {
  public var connecting: Double
  /// From the start of the request to the first byte of the answer.
  public var firstByte: Double
  /// Between two parts of an answer.
  public var pause: Double
  public var total: Double
  /// Bytes of an answer's body, once it is unpacked.
  public var size: Int

  public init(
    connecting: Double = 10, firstByte: Double = 60, pause: Double = 60, total: Double = 300,
    size: Int = 64 << 20
  ) {
    self.connecting = connecting
    self.firstByte = firstByte
    self.pause = pause
    self.total = total
    self.size = size
  }
}
