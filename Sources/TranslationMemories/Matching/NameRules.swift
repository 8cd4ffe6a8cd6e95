import Translation

/// When a name in a target may give way to another.
struct NameRules: Sendable {
  let names: any TargetNames
  let context: TranslationContext

  /// Whether the name is the same in the target language.
  func isKept(_ change: PlaceableChange) -> Bool {
    names.isKept(change.new, opensSentence: change.opensSentence, in: context)
  }

  /// Whether a target's other words go with any name.
  func allowsNames(in words: [String]) -> Bool { !words.contains(where: names.tellsGender) }

  func fits(_ word: String, before name: String) -> Bool { names.fits(word, before: name) }
}
