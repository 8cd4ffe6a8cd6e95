import Articles

/// How much text of each band there is.
public struct LeverageCounts: Hashable, Sendable {
  /// Words are what stands between white space; characters are counted with blanks.
  public struct Count: Hashable, Sendable {
    public var segments = 0
    public var words = 0
    public var characters = 0

    static func + (left: Count, right: Count) -> Count {
      Count(
        segments: left.segments + right.segments, words: left.words + right.words,
        characters: left.characters + right.characters)
    }
  }

  private var counts: [LeverageBand: Count] = [:]

  public subscript(_ band: LeverageBand) -> Count { counts[band] ?? Count() }

  public var total: Count { counts.values.reduce(Count(), +) }

  mutating func add(_ text: String, to band: LeverageBand) {
    counts[band, default: Count()].segments += 1
    counts[band, default: Count()].words += text.wordCount
    counts[band, default: Count()].characters += text.count
  }

  static func + (left: LeverageCounts, right: LeverageCounts) -> LeverageCounts {
    var sum = left
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    return sum
  }
}
