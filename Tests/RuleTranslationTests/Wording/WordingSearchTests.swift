import Testing

@testable import RuleTranslation

/// Which way through a draft is taken.
@Suite struct WordingSearchTests {
  /// All words cost the same, but three pairs are likely.
  private static let ngrams = """
    -9.9\t<s>
    -2\tthe
    -2\ta
    -2\tship
    -2\tboat
    -2\tout
    -2\tcarry
    -2\tsail
    -2\t</s>
    -0.5\tthe ship
    -0.5\ta boat
    -0.5\tcarry out
    """

  /// Texts as words; a choice of texts with costs; a choice in an alternative.
  private indirect enum Part {
    case words(String)
    case choice([(cost: Float, [Part])])
  }

  private func add(_ parts: [Part], to draft: inout Draft, at place: Draft.Place) {
    for (number, part) in parts.enumerated() {
      let place = place.part(number)
      switch part {
      case .words(let text):
        for word in text.pieces() {
          draft.append(TargetWord(text: word.blanksForUnderscores, source: nil))
        }
      case .choice(let alternatives):
        draft.appendChoice { draft in
          for (way, alternative) in alternatives.enumerated() {
            draft.appendAlternative(cost: alternative.cost, decision: .way(place, way)) {
              add(alternative.1, to: &$0, at: place.part(100 + way))
            }
          }
        }
      }
    }
  }

  private func draft(_ parts: [Part]) -> Draft {
    var draft = Draft()
    add(parts, to: &draft, at: Draft.Place(tree: 0))
    return draft
  }

  /// The ways of the decisions, in the order of the draft.
  private func ways(_ parts: [Part], weight: Float = 1) throws -> [Int] {
    let model = try Support.model(Self.ngrams)
    return WordingSearch.decisions(in: draft(parts), model: model, weight: weight).reversed()
      .compactMap { if case .way(_, let way) = $0 { way } else { nil } }
  }

  private func choice(_ alternatives: (Float, String)...) -> Part {
    .choice(alternatives.map { ($0.0, [.words($0.1)]) })
  }

  @Test func cheaperAlternativeWins() throws {
    #expect(try ways([choice((0.5, "the"), (0, "a"))]) == [1])
    #expect(try ways([choice((0, "the"), (0.5, "a"))]) == [0])
  }

  @Test func firstOfEqualsWins() throws {
    #expect(try ways([choice((0, "the"), (0, "a"), (0, "the"))]) == [0])
  }

  @Test func likelierWordsAreWorthTheirCost() throws {
    // Of 'the ship' and 'a ship' the first is likelier by 1.5 decades, about 3.45 nats.
    #expect(try ways([choice((3.4, "the"), (0, "a")), .words("ship")]) == [0])
    #expect(try ways([choice((3.5, "the"), (0, "a")), .words("ship")]) == [1])
    #expect(try ways([choice((3.4, "the"), (0, "a")), .words("ship")], weight: 0.9) == [1])
    #expect(try ways([choice((0.1, "the"), (0, "a")), .words("ship")], weight: 0) == [1])
  }

  @Test func wordsBeforeCount() throws {
    #expect(try ways([.words("the"), choice((0, "boat"), (2, "ship"))]) == [1])
    #expect(try ways([.words("a"), choice((0, "boat"), (2, "ship"))]) == [0])
  }

  @Test func choicesAreMadeTogether() throws {
    // 'the ship' costs 1 + 2 and saves 3.45; 'the' or 'ship' alone would save nothing.
    let parts = [choice((0, "a"), (1, "the")), choice((0, "sail"), (2, "ship"))]
    #expect(try ways(parts) == [1, 1])
    #expect(try ways([choice((0, "a"), (1, "the")), choice((0, "sail"), (3, "ship"))]) == [0, 0])
  }

  @Test func noWordIsAnAlternative() throws {
    #expect(try ways([choice((0, "the"), (0, "")), .words("sail")]) == [1])
    #expect(try ways([choice((0, "the"), (5, "")), .words("sail")]) == [0])
  }

  @Test func wordsOfARenderingFollowOneAnother() throws {
    // 'carry out' is one rendering here.
    #expect(try ways([choice((1, "sail boat"), (0, "carry_out"))]) == [1])
    #expect(try ways([choice((0, "sail_boat"), (3.4, "carry_out"))]) == [1])
  }

  @Test func onlyTheTakenPathIsDecided() throws {
    let inner = choice((0, "boat"), (1, "ship"))
    let nested = Part.choice([(0, [.words("sail")]), (0, [.words("the"), inner])])
    // 'the ship' is likelier than 'the boat', but two words cost more than one.
    #expect(try ways([nested]) == [0])
    let dear = Part.choice([(4, [.words("sail")]), (0, [.words("the"), inner])])
    #expect(try ways([dear]) == [1, 1])
    let cheap = choice((0, "ship"), (0.5, "boat"))
    let both = Part.choice([(0, [.words("a"), cheap]), (3, [.words("the"), cheap])])
    #expect(try ways([both]) == [0, 1])
  }

  @Test(arguments: [(" ", [0, 0]), ("\"", [0, 1])])
  func changedFormsCost(_ between: String, _ expected: [Int]) throws {
    var draft = Draft()
    let costs: [[Float]] = [[0, 1], [0.5, 0]]
    for (number, costs) in costs.enumerated() {
      draft.appendChoice { draft in
        for way in 0..<2 {
          let place = Draft.Place(tree: number)
          draft.appendAlternative(
            cost: costs[way], decision: .way(place, way), form: UInt8(way + 1)
          ) { $0.append(TargetWord(text: "sail", source: nil)) }
        }
      }
      if number == 0 { draft.append(TargetWord(text: between, source: nil)) }
    }
    let decisions = WordingSearch.decisions(
      in: draft, model: try Support.model(Self.ngrams), weight: 0, unsteadiness: 0.75)
    let ways = decisions.reversed().compactMap {
      if case .way(_, let way) = $0 { way } else { nil }
    }
    #expect(ways == expected)
  }

  @Test func decisionsNameTheirPlaces() throws {
    let parts = [choice((0, "the"), (1, "a")), .words("ship"), choice((1, "sail"), (0, "boat"))]
    let decisions = WordingSearch.decisions(
      in: draft(parts), model: try Support.model(Self.ngrams), weight: 1)
    let found = decisions.reduce(into: [Draft.Place: Int]()) {
      if case .way(let place, let way) = $1 { $0[place] = way }
    }
    let root = Draft.Place(tree: 0)
    #expect(found == [root.part(0): 0, root.part(2): 1])
  }

  @Test func moreAlternativesThanTheBeamHolds() throws {
    let words = ["the", "a", "boat", "out", "carry", "sail", "x", "y", "z", "ship"]
    let all = words.enumerated().map { ($1 == "sail" ? 0 : Float(20 - $0), [Part.words($1)]) }
    #expect(try ways([.choice(all)]) == [5])
    #expect(try ways([.choice(all.reversed())]) == [4])
  }

  @Test func withoutChoicesNothingIsDecided() throws {
    #expect(!draft([.words("the ship")]).isOpen)
    #expect(try ways([.words("the ship")]).isEmpty)
    #expect(try ways([]).isEmpty)
  }

  @Test func draftSaysTheFirstAlternatives() {
    let inner = choice((9, "ship"), (0, "boat"))
    let parts: [Part] = [
      .words("carry"), .choice([(5, [.words("the"), inner]), (0, [.words("a")])]), .words("out"),
      choice((0, ""), (0, "sail")),
    ]
    #expect(draft(parts).isOpen)
    #expect(draft(parts).firstWords.map(\.text) == ["carry", "the", "ship", "out"])
    #expect(draft([.words("the ship")]).firstWords.map(\.text) == ["the", "ship"])
  }

  @Test func placesDiffer() {
    var places: Set<Draft.Place> = []
    for tree in 0..<4 {
      let root = Draft.Place(tree: tree)
      places.insert(root)
      for part in -4..<4 {
        places.insert(root.part(part))
        for inner in -4..<4 { places.insert(root.part(part).part(inner)) }
      }
    }
    #expect(places.count == 4 * (1 + 8 + 64))
    #expect(Draft.Place(tree: 1).part(2) == Draft.Place(tree: 1).part(2))
  }
}
