import QualityChecks

/// Finds who does what to whom, without a parse: the words before a verb back to where the clause
/// begins, and those behind it.
struct RelationReader {
  let tokens: [TextToken]
  /// The stem of each word with content.
  let stems: [String?]
  let hits: [PhraseTable<OppositeWords.Sense>.Hit]
  let words: ClauseWords
  /// Whether a verb is a passive by its form alone.
  let isPassiveForm: (String) -> Bool

  private static let reach = 12
  private static let longestAside = 8

  /// The relations of the text, in order.
  ///
  /// - Complexity: O(number of hits).
  func relations() -> [Relation] {
    let verbs = Set(hits.flatMap(\.tokens))
    return hits.compactMap { hit in
      guard hit.value.kind != .state else { return nil }
      let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
      guard first == 0 || !words.holds(.determiner, for: tokens[first - 1].lower) else {
        return nil
      }
      let before = before(first, verbs: verbs)
      let behind = behind(end, verbs: verbs)
      var (agents, patients) = (before, behind)
      if isPassive(hit) {
        patients = before
        agents = agent(behind: end, verbs: verbs)
      } else if hit.value.kind != .converse, !hasObject(behind) {
        // A participle (`the man accused of it`) or a noun.
        return nil
      }
      let named = (agents + patients).filter { tokens[$0].startsUppercase }
      return Relation(
        sense: hit.value, agents: stems(agents), patients: stems(patients), names: stems(named),
        range: tokens[first].range.union(tokens[end - 1].range))
    }
  }

  private func stems(_ places: [Int]) -> Set<String> { Set(places.compactMap { stems[$0] }) }

  private func isPassive(_ hit: PhraseTable<OppositeWords.Sense>.Hit) -> Bool {
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    let form = tokens[first].lower
    if isPassiveForm(form) { return true }
    if end + 1 < tokens.count, words.holds(.agent, for: tokens[end].lower),
      tokens[end + 1].kind == .word
    {
      return true
    }
    return !form.hasSuffix("ing")
      && tokens[max(0, first - 2)..<first].contains { words.holds(.passive, for: $0.lower) }
  }

  private func hasObject(_ behind: [Int]) -> Bool {
    behind.first.map { !words.holds(.preposition, for: tokens[$0].lower) } ?? false
  }

  /// The words before a verb. A relative pronoun stands for those before it; an aside between commas
  /// is passed over.
  private func before(_ verb: Int, verbs: Set<Int>) -> [Int] {
    var places: [Int] = []
    var place = verb - 1
    if place > 1, tokens[place].text == ",",
      let open = tokens[..<place].lastIndex(where: { $0.text == "," }),
      place - open <= Self.longestAside
    {
      place = open - 1
    }
    while place >= 0, places.count < Self.reach {
      let token = tokens[place]
      if words.holds(.relative, for: token.lower) {
        if place > 0, tokens[place - 1].text == "," { place -= 1 }
      } else if token.kind == .mark && token.text != "-" || verbs.contains(place)
        || words.holds(.bound, for: token.lower)
      {
        break
      } else if token.kind == .word {
        places.append(place)
      }
      place -= 1
    }
    return places
  }

  /// The words behind a verb, to the end of its clause.
  private func behind(_ start: Int, verbs: Set<Int>) -> [Int] {
    Array(
      (start..<min(tokens.count, start + Self.reach)).prefix { place in
        let token = tokens[place]
        return (token.kind != .mark || token.text == "-") && !verbs.contains(place)
          && !words.holds(.bound, for: token.lower) && !words.holds(.relative, for: token.lower)
      }
    ).filter { tokens[$0].kind == .word }
  }

  /// Who does it, behind a passive: the words behind `by`, or at once behind a passive form.
  private func agent(behind end: Int, verbs: Set<Int>) -> [Int] {
    let all = behind(end, verbs: verbs)
    let by = all.firstIndex { words.holds(.agent, for: tokens[$0].lower) }
    guard let start = by.map({ $0 + 1 }) ?? (isPassiveForm(tokens[end - 1].lower) ? 0 : nil)
    else { return [] }
    return Array(all[start...].prefix { !words.holds(.preposition, for: tokens[$0].lower) })
  }
}
