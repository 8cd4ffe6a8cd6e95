/// Why two sets of translations can't be compared.
public enum EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  case unequalCounts(hypotheses: Int, references: Int)
  case nothingToScore

  public var description: String {
    switch self {
    case .unequalCounts(let hypotheses, let references):
      "\(hypotheses) translations against \(references) references; "
        + "give one line of the one for each line of the other"
    case .nothingToScore: "no translations to score; give at least one line of each"
    }
  }

  /// Checks that two sets pair up.
  static func check(_ hypotheses: [String], against references: [String]) throws(EvaluationError) {
    guard hypotheses.count == references.count else {
      throw .unequalCounts(hypotheses: hypotheses.count, references: references.count)
    }
    guard !hypotheses.isEmpty else { throw .nothingToScore }
  }
}
