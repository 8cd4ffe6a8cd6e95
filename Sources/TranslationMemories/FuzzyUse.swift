/// What is done with entries whose source is like a segment, but not the same.
public enum FuzzyUse: Hashable, Sendable {
  /// Nothing.
  case none
  /// They are offered beside the translation that the engine makes.
  case offer(MatchOptions)
  /// The best takes the place of a translation by the engine, and is marked.
  case take(MatchOptions)

  var options: MatchOptions? {
    switch self {
    case .none: nil
    case .offer(let options), .take(let options): options
    }
  }
}
