/// Why a model's answer is no summary.
public struct SummaryAnswerError: Error, Hashable, Sendable, CustomStringConvertible {
  public let reason: String

  public init(reason: String) { self.reason = reason }

  public var description: String { reason }
}
