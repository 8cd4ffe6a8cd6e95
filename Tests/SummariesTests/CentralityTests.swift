import Testing

@testable import Summaries

struct CentralityTests {
  func centrality(_ counts: [KeyValuePairs<Int, Int>]) -> [Double] {
    let rarity = Array(repeating: 1.0, count: 10)
    return Centrality(counts.map { vector($0, rarity) }).values
  }

  /// A vector of words, in order, with how often each stands in the sentence.
  func vector(_ counts: KeyValuePairs<Int, Int>, _ rarity: [Double]) -> WordVector {
    WordVector(counts.map { (word: $0.key, count: $0.value) }, rarity: rarity)
  }

  @Test func ranksTheSentenceThatSharesMostFirst() {
    let values = centrality([[1: 1, 2: 1], [2: 1, 3: 1], [3: 1, 4: 1], [8: 1]])
    #expect(values[1] == 1)
    #expect(values[0] < 1 && values[0] > values[3])
  }

  @Test func givesEqualsTheSameAndNothingNothing() {
    #expect(centrality([[1: 2], [1: 3]]) == [1, 1])
    #expect(centrality([[:], [:]]) == [1, 1])
    #expect(centrality([]) == [])
  }

  @Test func aSentenceLikeNoOtherHasNoMoreThanTheLeast() {
    let values = centrality([[1: 1, 2: 1], [1: 1, 2: 2], [3: 1, 4: 2, 5: 3, 6: 5]])
    // Its rank is a third of 1 - 0.85; the other two hand theirs to each other and keep a third.
    #expect(abs(values[2] - 0.15) < 1e-4)
  }

  @Test func measuresLikenessAsACosine() {
    let rarity = [1.0, 1.0, 2.0]
    let one = vector([0: 1, 1: 1], rarity)
    let two = vector([1: 1, 2: 1], rarity)
    #expect(abs(one.likeness(to: two) - 1 / 10.0.squareRoot()) < 1e-12)
    #expect(abs(one.likeness(to: one) - 1) < 1e-12)
  }
}
