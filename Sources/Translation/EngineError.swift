/// Why an engine gave no answer.
public enum EngineError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreachable(engine: String, reason: String)
  case tryAgain(engine: String, reason: String)
  case refused(engine: String, reason: String)
  /// It was not asked: the budget would be passed.
  case overBudget(engine: String, reason: String)

  public var description: String {
    switch self {
    case .unreachable(let engine, let reason): "engine '\(engine)' can't be reached: \(reason)"
    case .tryAgain(let engine, let reason): "engine '\(engine)' asks to try again: \(reason)"
    case .refused(let engine, let reason): "engine '\(engine)' refused: \(reason)"
    case .overBudget(let engine, let reason): "engine '\(engine)' is not asked: \(reason)"
    }
  }
}
