import Translation

/// A translation must be English: in Latin letters, and with words that every English text has.
public struct LanguageCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    issue(in: translation).map { [$0] } ?? []
  }

  /// What is wrong with the language of a translation; nil where nothing is.
  public func issue(in translation: Translation) -> Issue? {
    let target = translation.target
    let letters = target.unicodeScalars.filter(\.properties.isAlphabetic)
    let foreign = letters.count { !Self.isLatin($0) }
    let source = translation.segment.text.unicodeScalars
    if foreign * 5 > letters.count,
      !source.contains(where: { !Self.isLatin($0) && $0.properties.isAlphabetic })
    {
      return issue("the translation is in another script")
    }
    let words = TextToken.tokens(of: target).filter { $0.kind == .word }
    // Names need none, however many there are.
    guard words.count(where: { !$0.startsUppercase }) >= 8,
      !words.contains(where: { Self.english.contains($0.lower) })
    else { return nil }
    return issue("the translation holds no English function word; is it another language?")
  }

  private func issue(_ message: String) -> Issue {
    Issue(kind: "language", severity: .error, message: message)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic || scalar.value < 0x0250
      || (0x1E00..<0x1F00).contains(scalar.value)
  }

  /// Words of which every English sentence of some length holds one, and that German, Dutch, French,
  /// Spanish, Malay and Indonesian don't have.
  private static let english: Set<String> = [
    "the", "of", "and", "to", "with", "for", "from", "by", "that", "this", "these", "those",
    "which", "who", "he", "she", "it", "they", "his", "her", "its", "their", "has", "have", "had",
    "is", "are", "were", "been", "be", "will", "would", "not", "as", "at", "on", "or", "but",
    "said", "after", "when",
  ]
}
