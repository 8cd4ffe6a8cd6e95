import Foundation
import Testing

@testable import Summaries

struct CentralityTests {
  /// The vectors of sentences.
  func vectors(_ sentences: [String]) throws -> SentenceVectors {
    var content = ContentWords(
      cues: try SummaryCues(stopWords: "dan\n", dependentOpenings: "", firstPerson: ""))
    for sentence in sentences {
      content.append(SourceWords(sentence).words)
    }
    return SentenceVectors(content)
  }

  func centrality(_ sentences: [String]) throws -> [Double] {
    try Centrality(vectors(sentences)).values
  }

  @Test func ranksTheSentenceThatSharesMostFirst() throws {
    let values = try centrality(["banjir demak", "demak warga", "warga perahu", "cabai"])
    #expect(values[1] == 1)
    #expect(values[0] < 1 && values[0] > values[3])
  }

  @Test func givesEqualsTheSameAndNothingNothing() throws {
    #expect(try centrality(["banjir banjir", "banjir dan banjir banjir"]) == [1, 1])
    #expect(try centrality(["", "dan"]) == [1, 1])
    #expect(try centrality([]) == [])
  }

  @Test func aSentenceLikeNoOtherHasNoMoreThanTheLeast() throws {
    let values = try centrality(["banjir demak", "banjir demak demak", "harga cabai naik"])
    // Its rank is a third of 1 - 0.85; the other two hand theirs to each other and keep a third.
    #expect(abs(values[2] - 0.15) < 1e-4)
  }

  @Test func measuresLikenessAsACosine() throws {
    // Of three sentences, one has `banjir` and `cabai` each, two have `demak`.
    let vectors = try vectors(["banjir demak", "demak dan cabai", "warga"])
    let (rare, common) = (4.0, 2.5)
    let (x, y) = (log(rare), log(common))
    #expect(abs(vectors.likeness(of: 0, to: 1) - y * y / (x * x + y * y)) < 1e-12)
    #expect(vectors.likeness(of: 0, to: 2) == 0)
  }

  @Test func multipliesByTheLikenessesOfOthers() throws {
    var vectors = try vectors(["banjir demak", "demak cabai", "banjir warga", "perahu"])
    var factors = [1.0, 10, 100, 1_000]
    vectors.multiplyByLikenesses(&factors)
    let likeness = vectors.likeness(of: 0, to: 1)
    #expect(abs(factors[0] - 110 * likeness) < 1e-9)
    #expect(abs(factors[1] - likeness) < 1e-9 && abs(factors[2] - likeness) < 1e-9)
    #expect(factors[3] == 0)
  }
}
