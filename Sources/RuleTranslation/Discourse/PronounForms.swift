/// The forms of the target language's pronouns: those that grammar and lexicon use, and what stands
/// in their place where it is known whom they stand for.
struct PronounForms: Sendable {
  /// Subject, object, possessive, reflexive.
  private var forms: [Referent: [String]] = [:]
  /// The referent of the first row.
  private(set) var usual = Referent.male

  mutating func add(_ row: [String], for referent: Referent) {
    if forms.isEmpty { usual = referent }
    forms[referent] = row
  }

  /// Whether a word is a form that grammar and lexicon use.
  func isUsual(_ word: String) -> Bool { forms[usual]?.contains(word) ?? false }

  /// Whether a word is a form of any pronoun.
  func isForm(_ word: String) -> Bool { forms.values.contains { $0.contains(word) } }

  /// Whether a word is a form for men alone or for women alone.
  func tellsGender(_ word: String) -> Bool {
    [Referent.male, .female].contains { forms[$0]?.contains(word) ?? false }
  }

  /// The word, or what stands in its place for `referent`.
  func form(_ word: String, for referent: Referent) -> String {
    guard let number = forms[usual]?.firstIndex(of: word), let row = forms[referent],
      number < row.count
    else { return word }
    return row[number]
  }

  /// The ways to say words of which one is added, as indices into them with what is said: those
  /// that don't agree with `referent` are left out.
  ///
  /// Words of which the first is no form for a person are those of an object that may be anything:
  /// there only a person's form is exchanged.
  func ways(_ words: [String], for referent: Referent) -> [(index: Int, text: String)] {
    guard let first = words.first, isUsual(first) else {
      let isPerson = referent == .male || referent == .female
      return words.enumerated().map { ($0, isPerson ? form($1, for: referent) : $1) }
    }
    return words.enumerated().compactMap { index, word in
      if index == 0 { return (0, form(word, for: referent)) }
      return isForm(word) ? nil : (index, word)
    }
  }
}
