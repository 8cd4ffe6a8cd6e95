/// What verification asks a lexicon of both languages.
public struct VerificationLexicon: Sendable {
  let isEnglishWord: @Sendable (String) -> Bool
  let renderings: @Sendable (String) -> Set<String>

  /// - Parameters:
  ///   - isEnglishWord: whether a word in lower case is an English one, or a name on everybody's
  ///     lips: by that a name at the head of a sentence is told from a word.
  ///   - renderings: the words, in lower case, by which the words of an Indonesian text may be said
  ///     in English, whatever their sense there.
  public init(
    isEnglishWord: @escaping @Sendable (String) -> Bool,
    renderings: @escaping @Sendable (String) -> Set<String>
  ) {
    self.isEnglishWord = isEnglishWord
    self.renderings = renderings
  }
}
