import Articles

/// A word of a segment, or an expression that a lexicon or a glossary lists as one, in its likeliest
/// reading.
public struct SourceWord: Hashable, Sendable {
  /// Byte offsets into the segment's text.
  public let range: SourceRange
  /// The number of its sentence within the segment.
  public let sentence: Int
  public let text: String
  /// In lower case.
  public let form: String
  /// The lexeme, without affixes.
  public let lemma: String
  /// The part of speech, as the data of the language name it: `n`, `vt`, `prep`, `comma`.
  public let category: String
  /// The values of its features, as the data name them: `human`, `say`, `pass`.
  public let features: Set<String>
  /// The first rendering of the lexeme, not inflected.
  public let english: String

  public init(
    range: SourceRange, sentence: Int, text: String, form: String, lemma: String,
    category: String, features: Set<String>, english: String
  ) {
    self.range = range
    self.sentence = sentence
    self.text = text
    self.form = form
    self.lemma = lemma
    self.category = category
    self.features = features
    self.english = english
  }

  public func has(_ feature: String) -> Bool { features.contains(feature) }
}
