import Articles
import Testing

@testable import Summaries

struct WordNumbersTests {
  @Test func numbersWordsAsTheyCome() {
    var numbers = WordNumbers(usual: 4)
    let hashes = ["banjir", "demak", "banjir", "air"].map(StableHash.of)
    #expect(hashes.map { numbers.number(of: $0) } == [0, 1, 0, 2])
    #expect(numbers.count == 3)
    #expect(numbers.contains(hashes[1]) && !numbers.contains(StableHash.of("surut")))
  }

  @Test func keepsAllWhileItGrowsAndWhereHashesMeet() {
    var numbers = WordNumbers(usual: 4)
    // These all begin at the same place.
    let hashes = (0..<1_000).map { UInt64($0) << 16 }
    for (number, hash) in hashes.enumerated() { #expect(numbers.number(of: hash) == number) }
    for (number, hash) in hashes.enumerated() { #expect(numbers.number(of: hash) == number) }
  }
}
