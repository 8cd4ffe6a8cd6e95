/// Articles that report one event.
public struct Event: Hashable, Sendable {
  /// An article of an event, by its place among those that were looked at.
  public struct Member: Hashable, Sendable {
    public let article: Int
    /// The member's article that this one credits for its report; nil where it credits none of them.
    public var retells: Int?
    /// Its copies and near copies.
    public var copies: [Copy]
  }

  /// An article that is a copy of a member.
  public struct Copy: Hashable, Sendable {
    public let article: Int
    /// How much of all their runs of words the two share, from 0 to 1.
    public let resemblance: Double
  }

  /// Those that tell the event in their own words, in the order of publication; an article follows
  /// what it retells.
  public let members: [Member]

  /// How many articles report it, copies counted.
  public var articleCount: Int { members.reduce(0) { $0 + 1 + $1.copies.count } }
}
