/// Chooses among the ways to word a translation: the cheapest path through a draft, by the costs of
/// its alternatives and the language model's.
///
/// A beam search with two words of context, after the two-level generation of Knight and
/// Hatzivassiloglou (1995).
/// - Complexity: O(words of all alternatives × `beam`).
struct WordingSearch {
  /// The best path to a context.
  private struct State: BitwiseCopyable {
    var context: NGramModel.Context
    var cost: Float
    /// The last choice on the path, an index into `steps`, -1 before the first.
    var step: Int32
    /// The form of the last varied verb.
    var form: UInt8 = 0
  }

  private struct Step: BitwiseCopyable {
    let previous: Int32
    /// An index into the draft's decisions.
    let decision: Int32
  }

  /// A word of the draft as the model sees it.
  private struct Said {
    /// Its parts in `parts`: a rendering that is one word to the grammar may hold several.
    let parts: Range<Int>
    /// What is quoted has a tense of its own.
    let isQuote: Bool
  }

  private let draft: Draft
  /// The draft's words.
  private var words: [Said] = []
  private var parts: [NGramModel.Word] = []
  private let model: NGramModel
  /// What a nat of the model counts beside a nat of the alternatives.
  private let weight: Float
  private let unsteadiness: Float
  private var steps: [Step] = []
  /// Empty arrays, to be used again.
  private var spare: [[State]] = []
  private static let quotes = ["\"", "“", "”"]
  private static let beam = 6
  /// How much more than the best a state may cost and be kept, in nats.
  private static let threshold: Float = 4

  private init(_ draft: Draft, model: NGramModel, weight: Float, unsteadiness: Float) {
    self.unsteadiness = unsteadiness
    self.draft = draft
    self.model = model
    self.weight = weight
    words.reserveCapacity(draft.words.count)
    parts.reserveCapacity(draft.words.count)
    steps.reserveCapacity(draft.decisions.count * 2)
    for word in draft.words { add(word.text) }
  }

  private mutating func add(_ text: String) {
    let start = parts.count
    if text.utf8.contains(UInt8(ascii: " ")) {
      for part in text.pieces() { parts.append(model.word(part)) }
    } else if !text.isEmpty {
      parts.append(model.word(text))
    }
    let isQuote = Self.quotes.contains { text.utf8.elementsEqual($0.utf8) }
    words.append(Said(parts: start..<parts.count, isQuote: isQuote))
  }

  /// A way through a draft.
  struct Path {
    let cost: Float
    /// What is taken, as indices into the draft's decisions, the last first.
    let decisions: [Int]
  }

  /// The decisions that lead to the best wording of the draft.
  static func decisions(
    in draft: Draft, model: NGramModel, weight: Float, unsteadiness: Float = 0
  ) -> [Draft.Decision] {
    path(through: draft, model: model, weight: weight, unsteadiness: unsteadiness).decisions
      .map { draft.decisions[$0] }
  }

  /// The best way through the draft.
  static func path(
    through draft: Draft, model: NGramModel, weight: Float, unsteadiness: Float
  ) -> Path {
    var search = WordingSearch(
      draft, model: model, weight: weight, unsteadiness: unsteadiness)
    var states = [State(context: model.start, cost: 0, step: -1)]
    search.advance(&states, through: 0..<draft.items.count)
    search.advance(&states, by: model.end)
    let best = states.min { $0.cost < $1.cost }
    var step = best?.step ?? -1
    var decisions: [Int] = []
    while step >= 0 {
      decisions.append(Int(search.steps[Int(step)].decision))
      step = search.steps[Int(step)].previous
    }
    return Path(cost: best?.cost ?? 0, decisions: decisions)
  }

  private mutating func advance(_ states: inout [State], through range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let item = draft.items[place]
      if item.kind == .word {
        advance(&states, byWord: item.index)
      } else {
        choose(&states, among: place + 1..<place + 1 + item.length)
      }
      place += item.length + 1
    }
  }

  /// Goes on with each of the alternatives, which stand one after another.
  private mutating func choose(_ states: inout [State], among range: Range<Int>) {
    var reached = spare.popLast() ?? []
    var branch = spare.popLast() ?? []
    var place = range.lowerBound
    while place < range.upperBound {
      let item = draft.items[place]
      branch.removeAll(keepingCapacity: true)
      for state in states {
        let changes = item.form > 0 && state.form > 0 && item.form != state.form
        branch.append(
          State(
            context: state.context, cost: state.cost + item.cost + (changes ? unsteadiness : 0),
            step: Int32(steps.count), form: item.form > 0 ? item.form : state.form))
        steps.append(Step(previous: state.step, decision: Int32(item.index)))
      }
      advance(&branch, through: place + 1..<place + 1 + item.length)
      for state in branch { Self.keep(state, in: &reached) }
      place += item.length + 1
    }
    let limit = reached.reduce(Float.infinity) { min($0, $1.cost) } + Self.threshold
    reached.removeAll { $0.cost > limit }
    swap(&states, &reached)
    reached.removeAll(keepingCapacity: true)
    branch.removeAll(keepingCapacity: true)
    spare.append(reached)
    spare.append(branch)
  }

  private func advance(_ states: inout [State], byWord index: Int) {
    let word = words[index]
    if word.isQuote {
      for index in states.indices { states[index].form = 0 }
    }
    for part in word.parts { advance(&states, by: parts[part]) }
  }

  private func advance(_ states: inout [State], by word: NGramModel.Word) {
    for index in states.indices {
      states[index].cost += weight * model.advance(&states[index].context, by: word)
    }
  }

  /// Keeps a state where it is the best with its context and among the best.
  private static func keep(_ state: State, in states: inout [State]) {
    var worst = 0
    for index in states.indices {
      if states[index].context == state.context && states[index].form == state.form {
        if state.cost < states[index].cost { states[index] = state }
        return
      }
      if states[index].cost > states[worst].cost { worst = index }
    }
    if states.count < beam {
      states.append(state)
    } else if state.cost < states[worst].cost {
      states[worst] = state
    }
  }
}
