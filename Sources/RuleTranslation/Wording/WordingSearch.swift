/// Chooses among the ways to word a translation: the cheapest path through a draft, by the costs of
/// its alternatives and the language model's.
///
/// A beam search with two words of context, after the two-level generation of Knight and
/// Hatzivassiloglou (1995).
/// - Complexity: O(words of all alternatives × `beam`).
struct WordingSearch {
  /// The best path to a context.
  private struct State {
    var context: NGramModel.Context
    var cost: Float
    /// The last choice on the path, an index into `steps`, -1 before the first.
    var step: Int
  }

  private struct Step {
    let previous: Int
    let decision: Draft.Decision
  }

  private let model: NGramModel
  /// What a nat of the model counts beside a nat of the alternatives.
  private let weight: Float
  private var steps: [Step] = []
  private static let beam = 8

  init(model: NGramModel, weight: Float) {
    self.model = model
    self.weight = weight
  }

  /// The decisions that lead to the best wording of the draft.
  static func decisions(
    in draft: Draft, model: NGramModel, weight: Float
  ) -> [Draft.Decision] {
    var search = WordingSearch(model: model, weight: weight)
    var states = [State(context: NGramModel.start, cost: 0, step: -1)]
    search.advance(&states, through: draft, isCompared: false)
    search.advance(&states, by: NGramModel.end)
    var step = states.min { $0.cost < $1.cost }?.step ?? -1
    var decisions: [Draft.Decision] = []
    while step >= 0 {
      decisions.append(search.steps[step].decision)
      step = search.steps[step].previous
    }
    return decisions
  }

  /// - Parameter isCompared: whether another alternative competes with the draft, so that even a
  ///   single state's cost matters.
  private mutating func advance(
    _ states: inout [State], through draft: Draft, isCompared: Bool
  ) {
    for node in draft.nodes {
      switch node {
      case .word(let word):
        let counts = isCompared || states.count > 1
        for id in Self.ids(of: word.text) {
          if counts {
            advance(&states, by: id)
          } else {
            states[0].context = states[0].context.followed(by: id)
          }
        }
      case .choice(let alternatives):
        var reached: [State] = []
        for alternative in alternatives {
          var branch = states
          for index in branch.indices {
            steps.append(Step(previous: branch[index].step, decision: alternative.decision))
            branch[index].step = steps.count - 1
            branch[index].cost += alternative.cost
          }
          advance(&branch, through: alternative.draft, isCompared: true)
          for state in branch { Self.keep(state, in: &reached) }
        }
        states = reached
      }
    }
  }

  private func advance(_ states: inout [State], by word: NGramModel.WordID) {
    for index in states.indices {
      states[index].cost += weight * model.cost(of: word, after: states[index].context)
      states[index].context = states[index].context.followed(by: word)
    }
  }

  /// Keeps a state where it is the best with its context and among the best.
  private static func keep(_ state: State, in states: inout [State]) {
    if let known = states.firstIndex(where: { $0.context == state.context }) {
      if state.cost < states[known].cost { states[known] = state }
    } else if states.count < beam {
      states.append(state)
    } else if let worst = states.indices.max(by: { states[$0].cost < states[$1].cost }),
      state.cost < states[worst].cost
    {
      states[worst] = state
    }
  }

  /// A target word may hold several words.
  private static func ids(of text: String) -> [NGramModel.WordID] {
    if text.isEmpty { return [] }
    return text.utf8.contains(UInt8(ascii: " "))
      ? text.pieces().map { NGramModel.id(of: $0) } : [NGramModel.id(of: text)]
  }
}
