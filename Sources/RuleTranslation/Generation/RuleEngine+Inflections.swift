extension RuleEngine {
  /// The irregular forms of words of the target language, by the word.
  ///
  /// - Complexity: O(irregular words).
  public var irregularForms: [String: Set<String>] { pair.targetMorphology.irregularForms }
}
