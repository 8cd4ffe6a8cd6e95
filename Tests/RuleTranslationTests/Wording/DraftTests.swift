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

  /// `the ship sank`, `the ship sinks`, or `a boat sank`, with the costs 1, 2, 4 and 8.
  private func nested() -> Draft {
    func add(_ text: String, to draft: inout Draft) {
      for word in text.pieces() { draft.append(TargetWord(text: word, source: nil)) }
    }
    let place = Draft.Place(tree: 0)
    var draft = Draft()
    draft.appendChoice { draft in
      draft.appendAlternative(cost: 1, decision: .way(place, 0)) { draft in
        add("the ship", to: &draft)
        draft.appendChoice { draft in
          for (way, text) in ["sank", "sinks"].enumerated() {
            draft.appendAlternative(cost: way == 0 ? 2 : 4, decision: .way(place.part(1), way)) {
              add(text, to: &$0)
            }
          }
        }
      }
      draft.appendAlternative(cost: 8, decision: .way(place, 1)) { add("a boat sank", to: &$0) }
    }
    return draft
  }

  @Test(arguments: [
    ([0, 2], 5, "the ship sinks"), ([0, 1], 3, "the ship sank"), ([3], 8, "a boat sank"),
  ])
  func whatIsTakenStandsInThePlaceOfItsChoice(
    _ taken: [Int], _ cost: Int, _ text: String
  ) {
    let (draft, own) = nested().resolved(taking: Set(taken))
    #expect(own == Float(cost))
    #expect(draft.items.allSatisfy { $0.kind == .word })
    #expect(draft.words(in: 0..<draft.items.count, taking: []).map(\.text) == text.pieces())
    let all = nested()
    #expect(all.words(in: 0..<all.items.count, taking: Set(taken)).map(\.text) == text.pieces())
  }

  @Test func anAlternativeIsTakenInAnyCaseAndWhatItHoldsStaysOpen() {
    let all = nested()
    let first = all.alternatives(of: 0)[0]
    let (draft, own) = all.resolved(taking: [3], and: first)
    #expect(own == 1)
    #expect(draft.items.map(\.kind).contains(.choice))
    #expect(
      draft.words(in: 0..<draft.items.count, taking: []).map(\.text) == "the ship sank".pieces())
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
