extension Generator {
  /// A word that the grammar adds to a phrase, or the pronoun for whom it stands.
  func agreeing(_ word: String, in tree: PhraseTree) -> String {
    guard !references.isEmpty, pair.discourse.forms.isUsual(word),
      let referent = references.referent(in: tree)
    else { return word }
    return pair.discourse.forms.form(word, for: referent)
  }

  /// What is left of words of which one is added to a phrase where it is known whom they stand for;
  /// nil where that isn't so.
  func agreeingWays(
    of added: GrammarRule.AddedWord, in tree: PhraseTree
  ) -> [(index: Int, text: String)]? {
    guard !references.isEmpty, added.words.contains(where: pair.discourse.forms.isUsual),
      let referent = references.referent(in: tree)
    else { return nil }
    return pair.discourse.forms.ways(added.words, for: referent)
  }
}
