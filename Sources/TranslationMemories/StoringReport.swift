/// What became of entries that were to be stored.
public struct StoringReport: Hashable, Sendable {
  /// New ones.
  public var added = 0
  /// Those that took the place of one that was there.
  public var changed = 0
  /// Those that the memory had as they are.
  public var unchanged = 0
  /// A machine's where a person's stands, drafts of what is reviewed, and older states of what is
  /// there.
  public var refused = 0

  public init() {}

  /// How many the memory holds now as they were given.
  public var kept: Int { added + changed + unchanged }
}
