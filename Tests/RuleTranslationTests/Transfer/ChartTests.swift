import Testing

@testable import RuleTranslation

/// The chart covers whatever it is given.
@Suite struct ChartTests {
  /// The words that the trees stand on, from the left.
  private func leaves(_ trees: [PhraseTree]) -> [Int] {
    trees.flatMap { $0.leaves.map(\.word) }
  }

  @Test(.timeLimit(.minutes(5))) func longSentenceLosesNoWord() throws {
    let known = ["menteri", "itu", "mengatakan", "bahwa", "kapal", "besar", "di", "pelabuhan"]
    let words = (0..<300).map { index in
      index % 5 == 4
        ? "zq\(String(repeating: "x", count: index / 5 % 7))v\(index)" : known[index % 8]
    }
    let steps = try Support.steps(words.joined(separator: " ") + ".")
    #expect(leaves(steps.trees) == Array(steps.words.indices))
    let said = steps.text.lowercased()
    for word in words where word.hasPrefix("zq") {
      #expect(said.contains(word), "'\(word)' was lost")
    }
  }

  @Test func longSentencesAreCutAtMarks() throws {
    let clause = "polisi menangkap tiga orang di pelabuhan"
    let steps = try Support.steps(Array(repeating: clause, count: 20).joined(separator: ", ") + ".")
    #expect(leaves(steps.trees) == Array(steps.words.indices))
    #expect(steps.text.components(separatedBy: "arrest").count - 1 == 20, "\(steps.text)")
  }

  @Test(arguments: [".", "?!...", "“”", "( ) [ ] , ; :", "--- *** ///", "\"", "…", "'", "%"])
  func marksAlone(_ text: String) throws {
    let steps = try Support.steps(text)
    #expect(leaves(steps.trees) == Array(steps.words.indices))
    #expect(steps.text.filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(arguments: ["", " ", "\u{200B}", "\t \t"]) func emptySentence(_ text: String) throws {
    let steps = try Support.steps(text)
    #expect(steps.words.isEmpty && steps.trees.isEmpty && steps.text.isEmpty)
  }

  @Test func chartIsUsedAgain() throws {
    let session = try Support.session()
    let sentences = [
      "Menteri itu belum mengumumkan keputusan.", "", "Tiga kapal tenggelam.", "!",
      "Menteri itu belum mengumumkan keputusan.",
    ]
    let texts = try sentences.map { session.steps($0, terms: try Support.noTerms()).text }
    #expect(texts[0] == texts[4])
    #expect(texts == (try sentences.map { try Support.steps($0).text }))
  }
}
