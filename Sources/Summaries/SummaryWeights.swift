/// How much each sign counts when sentences are ranked. Signs run from 0 to 1; what a weight of a
/// penalty counts is taken away.
///
/// The standard weights were tuned on half of the 750 news articles of IndoSum's tuning part
/// (Kurniawan and Louvan, "IndoSum", IALP 2018), summaries of three sentences, and rounded. Mean
/// ROUGE-1 F1 on the other half: 68.3 against 66.7 of the first three sentences.
public struct SummaryWeights: Hashable, Sendable, Codable {
  /// For standing early: 1 for the first sentence, and `positionDecay` times that for each
  /// further one.
  public var position = 1.5
  public var positionDecay = 0.8
  /// For the share of the title's content words that the sentence has.
  public var titleOverlap = 0.4
  /// For the centrality among the sentences (LexRank), 1 for the most central.
  public var centrality = 0.5
  /// For numbers, full at `numbersForFull` of them.
  public var numbers = 0.05
  public var numbersForFull = 3.0
  /// For capitalised words within the sentence, full at `namesForFull` of them.
  public var names = 0.05
  public var namesForFull = 4.0

  /// Penalty for the share of the sentence within quotation marks.
  public var quotation = 1.5
  /// Penalty for fewer words than `shortestWords`, full at none.
  public var brevity = 1.3
  public var shortestWords = 8
  /// Penalty for more words than `longestWords`, full at twice as many.
  public var length = 0.4
  public var longestWords = 35
  /// Penalty for an opening that leans on the sentence before (*Namun*, *Ia*), where that one is
  /// not chosen.
  public var dependence = 0.25
  /// Penalty for the likeness to the sentences chosen already (maximal marginal relevance).
  public var redundancy = 1.3

  public init() {}

  /// The weights that are used unless others are given.
  public static let standard = SummaryWeights()
}
