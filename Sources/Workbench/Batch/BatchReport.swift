/// How a batch went.
public struct BatchReport: Sendable {
  /// An article that could not be translated, and why.
  public struct Failure: Sendable {
    public let item: BatchItem
    public let error: any Error

    public init(item: BatchItem, error: any Error) {
      self.item = item
      self.error = error
    }
  }

  public var done = 0
  /// Articles that were done before and whose translation has not changed since.
  public var unchanged = 0
  public var failures: [Failure] = []
  /// Issues in the articles that were translated now.
  public var issues = 0
  /// Articles that the interruption left.
  public var left = 0

  public init() {}

  /// The document `juru.batch/1`.
  public var json: JSONValue {
    [
      "schema": "juru.batch/1", "done": .integer(done), "unchanged": .integer(unchanged),
      "failed": .array(
        failures.map { failure in
          ["path": .string(failure.item.input), "message": .string("\(failure.error)")]
        }),
      "issues": .integer(issues), "left": .integer(left),
    ]
  }
}
