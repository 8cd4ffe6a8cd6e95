/// What a phrase and its neighbours tell a model of a choice: `head=government`, `before=dari`, ….
struct PhraseEvidence {
  let features: [String]

  init(_ tree: PhraseTree, _ words: [Word], _ choices: SenseChoices, _ grammar: Grammar) {
    let leaves = tree.leaves
    let first = leaves.lazy.map(\.word).min() ?? 0
    let last = leaves.lazy.map(\.word).max() ?? 0
    let (head, reading) = Self.head(of: tree, grammar)
    let sense = choices.sense(word: head, reading: reading)
    let noun = sense.words.isEmpty ? "" : sense.words[sense.head]
    let before = first > 0 ? Self.lemma(words[first - 1]) : "^"
    let after = last + 1 < words.count ? Self.lemma(words[last + 1]) : "$"
    let inside = head < last ? Self.lemma(words[head + 1]) : "-"
    let isKnownFrom = words[..<first].contains { Self.lemma($0) == Self.lemma(words[head]) }
    features = [
      "bias", "head=\(noun)", "before=\(before)", "after=\(after)", "inside=\(inside)",
      "length=\(min(last - first, 3))", "before,head=\(before),\(noun)",
      "before,after=\(before),\(after)", "head,after=\(noun),\(after)",
      "before,length=\(before),\(min(last - first, 3))",
    ] + (isKnownFrom ? ["repeated"] : [])
  }

  private static func lemma(_ word: Word) -> String {
    guard let reading = word.readings.first, reading.isKnown else { return "?" }
    return reading.entry.lemma
  }

  private static func head(of tree: PhraseTree, _ grammar: Grammar) -> (word: Int, reading: Int) {
    switch tree {
    case .leaf(let word, let reading, _): (word, reading)
    case .phrase(let rule, let children, _): head(of: children[grammar.rules[rule].head], grammar)
    }
  }
}
