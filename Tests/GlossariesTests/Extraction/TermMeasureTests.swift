import Foundation
import Testing

@testable import Glossaries

struct TermMeasureTests {
  private func table(_ phrases: [(String, Int)]) -> TermTable {
    var table = TermTable(capacity: 1000)
    let context = TermContext(path: nil, segment: "s1", text: "")
    for (text, count) in phrases {
      for _ in 0..<count { table.add(ToyPhrases.phrase(text), article: 1, context: context) }
    }
    return table
  }

  /// The example of Frantzi, Ananiadou and Mima (2000), the head first as in Indonesian. There the
  /// weight is log2(length).
  @Test func cValueOfThePublishedExample() throws {
    let table = table([
      ("carcinoma basal cell cystic adenoid", 5), ("carcinoma basal cell cystic", 6),
      ("carcinoma basal cell ulcerated", 7), ("carcinoma basal cell recurrent", 5),
      ("carcinoma basal cell circumscribed", 3), ("carcinoma basal cell", 958),
    ])
    let measure = TermMeasure(table, runningWords: 5000, minimum: 3) { _ in nil }
    func cValue(_ key: String) throws -> Double {
      let tally = try #require(table.tallies[key])
      return measure.figures(of: key, frequency: tally.frequency).cValue
    }
    #expect(try abs(cValue("carcinoma basal cell cystic adenoid") - 5 * log2(6)) < 0.001)
    #expect(try abs(cValue("carcinoma basal cell cystic") - 6 * log2(5)) < 0.001)
    #expect(try abs(cValue("carcinoma basal cell ulcerated") - 7 * log2(5)) < 0.001)
    #expect(try abs(cValue("carcinoma basal cell") - 978.8 * log2(4)) < 0.001)
  }

  @Test func weirdnessIsTheMeanOverTheWords() {
    let measure = TermMeasure(table([("rudal jarak", 4)]), runningWords: 1000, minimum: 1) {
      ["rudal": 4000.0 / 7, "jarak": 4000.0][$0]
    }
    // 4 in 1,000 are 4,000 in a million: seven times as often, and as often.
    #expect(abs(measure.figures(of: "rudal", frequency: 4).weirdness - 3) < 0.001)
    #expect(abs(measure.figures(of: "rudal jarak", frequency: 4).weirdness - 2) < 0.001)
  }

  @Test func theRarestAreForgotten() {
    var table = TermTable(capacity: 2)
    let context = TermContext(path: nil, segment: "s1", text: "")
    for text in ["rudal", "kapal", "rudal", "tank"] {
      table.add(ToyPhrases.phrase(text), article: 1, context: context)
    }
    table.forgetRarest()
    #expect(table.tallies.keys.sorted() == ["rudal"])
    #expect(table.forgotten == 1)
  }
}
