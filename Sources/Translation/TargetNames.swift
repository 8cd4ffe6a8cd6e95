/// What is known of names in the target language.
public protocol TargetNames: Sendable {
  /// Whether the target language writes a name as the source does, without an article: `Surabaya`, but
  /// not `Jepang`, which is Japan, nor a word that only has the capital of a sentence's beginning.
  ///
  /// - Parameter opensSentence: whether it is the first word of its sentence.
  func isKept(_ name: String, opensSentence: Bool, in context: TranslationContext) -> Bool

  /// Whether a word of the target tells the gender of somebody who is named: `she`.
  func tellsGender(_ word: String) -> Bool

  /// Whether a word can stand before a name: not `a` before `Ambon`.
  func fits(_ word: String, before name: String) -> Bool
}
