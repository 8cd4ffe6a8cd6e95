/// Who, where, when and how much an article names, each with the segments that say so.
///
/// Everything stands in the order in which the article names it first; the timeline in the order of
/// the dates. Texts are Indonesian unless they are called `english`.
public struct KeyFacts: Hashable, Sendable, Codable {
  public var people: [PersonFact] = []
  public var organizations: [NameFact] = []
  public var places: [NameFact] = []
  public var dates: [DateFact] = []
  public var amounts: [AmountFact] = []
  public var quotations: [QuotationFact] = []
  public var timeline: [TimelineEvent] = []

  public init() {}
}
