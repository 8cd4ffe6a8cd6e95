/// The bands of an analysis, as translation programs count them: what is there already costs less.
public enum LeverageBand: String, Sendable, CaseIterable {
  /// The same text between the same neighbours: 101 and 102.
  case context
  /// The same text as a segment before it in the same file, or in another file.
  case repetition
  case crossRepetition = "cross-repetition"
  case exact = "100"
  case high = "95-99"
  case good = "85-94"
  case fair = "75-84"
  case low = "50-74"
  case new

  /// The band of a match's score.
  init(score: Int) {
    switch score {
    case 101...: self = .context
    case 100: self = .exact
    case 95...99: self = .high
    case 85...94: self = .good
    case 75...84: self = .fair
    case 50...74: self = .low
    default: self = .new
    }
  }

  /// As a table names it.
  public var title: String {
    switch self {
    case .context: "context (101–102)"
    case .repetition: "repetitions in a file"
    case .crossRepetition: "repetitions across files"
    case .exact: "100%"
    case .high: "95–99%"
    case .good: "85–94%"
    case .fair: "75–84%"
    case .low: "50–74%"
    case .new: "new"
    }
  }
}
