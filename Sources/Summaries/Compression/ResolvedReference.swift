/// A pronoun or a short name for which a summary says whom it stands for.
public struct ResolvedReference: Hashable, Sendable, Codable {
  /// What stood in the English: `He`.
  public let from: String
  /// What stands there now: `Bagas Hendrawan`.
  public let to: String
  /// The id of the segment that says so.
  public let segment: String

  public init(from: String, to: String, segment: String) {
    self.from = from
    self.to = to
    self.segment = segment
  }
}
