import Articles
import Testing

@testable import Summaries

struct RankingModelTests {
  @Test func readsTheBuiltInWeightsAndWritesThemTheSame() throws {
    let model = try RankingModel.embedded()
    let again = try RankingModel(model.lines.joined(separator: "\n"))
    #expect(again.lines == model.lines)
    #expect(model.weights.count == SentenceFeature.allCases.count)
    #expect(model.weights.contains { $0 != 0 })
  }

  @Test func namesEveryBadLineAndWhatIsMissing() throws {
    let text = try RankingModel.embedded().lines.filter { !$0.hasPrefix("novelty") }
    let bad = ["bias\t1", "spelling\t2", "alike 3", "# a comment"] + text
    let error = try #require(throws: DiagnosticList.self) {
      try RankingModel(bad.joined(separator: "\n").replacing("depth\t", with: "depth\tx"))
    }
    let messages = error.diagnostics.map(\.description)
    #expect(messages.count == 5)
    #expect(messages[0].hasPrefix("ranking.tsv:3:1: 1 cells; a row has 2"))
    #expect(messages[1].hasPrefix("ranking.tsv:2:1: 'spelling' is no feature"))
    #expect(messages[2].hasPrefix("ranking.tsv:5:1: 'bias' stands twice"))
    #expect(messages[3].contains("'x") && messages[3].contains("is no number"))
    #expect(messages[4].contains("no line for 'novelty'"))
  }
}
