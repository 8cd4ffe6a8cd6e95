/// The room that is left in a summary, and what a sentence would be worth in it.
struct SummaryRoom {
  private var sentences = Int.max
  private var words = Int.max
  /// The words that a reference summary is expected to have; nil where all sentences fit.
  private var expected: Double?
  /// Whether a summary may have less than there is room for.
  private var mayStop = false
  private var expectedShared = 0.0
  private var taken = 0

  /// - Parameter counts: the words of each sentence that is there.
  init(_ length: SummaryLength, of counts: [Int], model: RankingModel) {
    switch length {
    case .sentences(let count):
      sentences = max(count, 0)
      let share = Double(sentences) / Double(max(counts.count, 1))
      if share < 1 { expected = model.sentenceFullness * share * Double(counts.reduce(0, +)) }
    case .words(let count):
      words = max(count, 0)
      mayStop = counts.reduce(0, +) > words
      if mayStop { expected = model.fullness * Double(words) }
    }
  }

  /// Whether a sentence of this many words fits; the first always does.
  func fits(_ count: Int) -> Bool {
    sentences > 0 && words > 0 && (count <= words || taken == 0)
  }

  /// The value of the summary with a sentence added: its probability, or the expected F1.
  func gain(_ probability: Double, words count: Int) -> Double {
    guard let expected else { return probability }
    return (expectedShared + max(0, probability) * Double(count))
      / (Double(taken + count) + expected)
  }

  /// Whether adding the sentence of a gain makes the summary better.
  func isWorth(_ gain: Double) -> Bool {
    guard mayStop, let expected else { return true }
    return gain > expectedShared / (Double(taken) + expected)
  }

  mutating func take(_ probability: Double, words count: Int) {
    expectedShared += max(0, probability) * Double(count)
    taken += count
    sentences -= 1
    words = max(words - count, 0)
  }
}
