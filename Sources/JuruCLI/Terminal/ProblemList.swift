import Logging

/// Says what was left out of a file, and of very much only how much more there is.
struct ProblemList {
  private static let limit = 50

  private let log: Logger
  private var count = 0

  init(log: Logger) {
    self.log = log
  }

  mutating func add(_ problem: String) {
    count += 1
    if count <= Self.limit { log.warning("\(problem); left out") }
  }

  func finish() {
    if count > Self.limit { log.warning("and \(count - Self.limit) more were left out") }
  }
}
