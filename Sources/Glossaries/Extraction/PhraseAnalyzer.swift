/// Reads articles as the extraction of terms needs them, and knows general language.
public protocol PhraseAnalyzer: Sendable {
  /// The noun phrases of an article's segments, of each in order: what an analysis takes to belong
  /// together.
  func nounPhrases(inArticle segments: [String]) -> [[NounPhrase]]

  /// How often a word, lower-cased and without clitics, stands in a million words of general
  /// language; nil where it is too rare to be known.
  func rate(of word: String) -> Double?
}
