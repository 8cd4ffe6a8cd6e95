/// Tells of each choice on the way that wording took through a draft what the others would cost.
struct ChoiceTrace {
  private let draft: Draft
  private let words: [Word]
  private let pair: LanguagePair
  /// Indices into the draft's decisions.
  private let taken: Set<Int>
  private let cost: Float

  init(_ steps: TranslationSession.Steps, _ pair: LanguagePair) {
    draft = steps.draft
    words = steps.words
    self.pair = pair
    taken = Set(Self.path(through: draft, pair).decisions)
    cost = Self.total(draft.resolved(taking: taken), pair).cost
  }

  /// The choices in the order of the English; those that stand in an alternative that wasn't taken
  /// were not made.
  ///
  /// - Complexity: O(alternatives × words of the sentence).
  func choices() -> [Trace.Choice] {
    guard draft.isOpen else { return [] }
    var choices: [Trace.Choice] = []
    add(0..<draft.items.count, to: &choices)
    return choices
  }

  private func add(_ range: Range<Int>, to choices: inout [Trace.Choice]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let item = draft.items[place]
      if item.kind == .choice {
        let alternatives = draft.alternatives(of: place)
        choices.append(
          Trace.Choice(word: source(after: place), alternatives: alternatives.map(alternative)))
        if let chosen = alternatives.first(where: isTaken) {
          add(draft.content(of: chosen), to: &choices)
        }
      }
      place += item.length + 1
    }
  }

  private func isTaken(_ alternative: Int) -> Bool {
    taken.contains(draft.items[alternative].index)
  }

  private func alternative(at place: Int) -> Trace.Choice.Alternative {
    let (cost, found) = Self.total(draft.resolved(taking: taken, and: place), pair)
    let said = draft.words(in: draft.content(of: place), taking: taken.union(found))
    return Trace.Choice.Alternative(
      text: said.map(\.text).joined(separator: " "), cost: Double(draft.items[place].cost),
      more: isTaken(place) ? 0 : Double(cost - self.cost), isTaken: isTaken(place))
  }

  /// The first word of the source among what is said from `place` on.
  private func source(after place: Int) -> String? {
    draft.items[place...].lazy.filter { $0.kind == .word }
      .compactMap { draft.words[$0.index].source }.first.map { words[$0].surface }
  }

  private static func path(through draft: Draft, _ pair: LanguagePair) -> WordingSearch.Path {
    WordingSearch.path(
      through: draft, model: pair.model, weight: pair.settings.fluency,
      unsteadiness: pair.settings.unsteadiness)
  }

  /// What a draft costs that is resolved as far as it is, and what is taken of what is left.
  private static func total(
    _ resolved: (draft: Draft, cost: Float), _ pair: LanguagePair
  ) -> (cost: Float, taken: [Int]) {
    let path = path(through: resolved.draft, pair)
    return (resolved.cost + path.cost, path.decisions)
  }
}
