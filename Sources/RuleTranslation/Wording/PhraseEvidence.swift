/// What a phrase and its neighbours tell a model of a choice: `head=government`, `before=dari`, ….
struct PhraseEvidence {
  /// - `head`: the English noun, as it is chosen so far
  /// - `before`, `after`, `inside`: the lexemes beside the phrase and after its head; `^` and `$` at
  ///   the ends of the sentence, `-` after a head that stands last, `?` for an unknown word
  /// - `length`: the words beside the first, at most three
  /// - `repeated`: whether the head's lexeme stands in the sentence before
  /// - `bias` is always there; a comma joins two pieces
  let features: [String]

  init(_ tree: PhraseTree, _ words: [Word], _ choices: SenseChoices, _ grammar: Grammar) {
    let (first, last) = (tree.firstWord, tree.lastWord)
    let (head, reading) = tree.head(in: grammar)
    let sense = choices.sense(word: head, reading: reading)
    let noun = sense.words.isEmpty ? "" : sense.words[sense.head]
    let before = first > 0 ? Self.lemma(words[first - 1]) : "^"
    let after = last + 1 < words.count ? Self.lemma(words[last + 1]) : "$"
    let inside = head < last ? Self.lemma(words[head + 1]) : "-"
    let lemma = Self.lemma(words[head])
    let isRepeated = words[..<first].contains { Self.lemma($0) == lemma }
    let length = min(last - first, 3)
    features =
      [
        "bias", "head=\(noun)", "before=\(before)", "after=\(after)", "inside=\(inside)",
        "length=\(length)", "before,head=\(before),\(noun)", "before,after=\(before),\(after)",
        "head,after=\(noun),\(after)", "before,length=\(before),\(length)",
      ] + (isRepeated ? ["repeated"] : [])
  }

  private static func lemma(_ word: Word) -> String {
    guard let reading = word.readings.first, reading.isKnown else { return "?" }
    return reading.entry.lemma
  }
}
