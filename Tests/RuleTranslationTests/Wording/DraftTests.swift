import Glossaries
import Testing

@testable import RuleTranslation

@Suite struct DraftTests {
  @Test func depthCountsTheChoicesAround() {
    var depths: [Int] = []
    var draft = Draft()
    depths.append(draft.depth)
    draft.appendChoice { draft in
      draft.appendAlternative(cost: 0, decision: .way(Draft.Place(tree: 0), 0)) { draft in
        depths.append(draft.depth)
        draft.appendChoice { draft in
          draft.appendAlternative(cost: 0, decision: .way(Draft.Place(tree: 1), 0)) {
            depths.append($0.depth)
            $0.append(TargetWord(text: "ship", source: nil))
          }
        }
      }
    }
    depths.append(draft.depth)
    #expect(depths == [0, 1, 2, 0])
    #expect(draft.firstWords.map(\.text) == ["ship"])
  }

  /// Choices within choices once doubled the work at each level.
  @Test(.timeLimit(.minutes(1)))
  func manyPhrasesInOneAnotherTakeBoundedWork() async throws {
    let chain = Array(
      repeating: "keputusan tiga menteri tentang harga rumah warga yang dibangun pemerintah",
      count: 12
    ).joined(separator: " untuk mendukung ")
    let engine = try Support.engine.get()
    let steps = try Support.session()
      .steps(chain, terms: TermMatcher(terms: [], analyzer: engine))
    #expect(steps.text.contains("ministers"))
  }
}
