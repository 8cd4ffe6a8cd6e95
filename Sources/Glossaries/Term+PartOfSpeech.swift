extension Term {
  /// The parts of speech that a glossary may name, as the lexicon has them.
  public static let partsOfSpeech = ["n", "np", "vt", "vi", "adj", "adv"]
}
