import Articles

/// Who says something in a text, and what.
struct SpokenStatement: Hashable {
  let degree: CertaintyDegree
  /// The word that says what the speaker is, in lower case.
  let head: String?
  /// The words of the speaker in lower case, those of English as stems; none for a pronoun.
  let words: [String]
  /// Those with a capital, in order; where there are none, those of an aside (`his son, Budi, said`).
  let nameWords: [String]
  /// More words of the same clause that tell of the speaker: `Budi` of `Budi, from the ministry in
  /// Jakarta, said`.
  let context: Set<String>
  /// The stems of what is said, as far as the cue's scope goes.
  let matter: Set<String>
  let range: SourceRange

  var speaker: Set<String> { Set(words) }
  var names: Set<String> { Set(nameWords) }
  /// The first letters of the names: `us` of `United States`.
  var initials: String { String(nameWords.compactMap(\.first)) }
}
