import Articles

/// Who says something in a text, and what.
struct SpokenStatement: Hashable {
  let degree: CertaintyDegree
  /// The words of the speaker in lower case, those of English as stems; none for a pronoun.
  let words: [String]
  /// Those with a capital, in order.
  let nameWords: [String]
  /// The stems of what is said, as far as the cue's scope goes.
  let matter: Set<String>
  let range: SourceRange

  var speaker: Set<String> { Set(words) }
  var names: Set<String> { Set(nameWords) }
  /// The first letters of the names: `us` of `United States`.
  var initials: String { String(nameWords.compactMap(\.first)) }
}
