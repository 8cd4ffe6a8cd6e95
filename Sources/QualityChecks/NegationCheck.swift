import Articles
import Translation

/// A negation of the source must be felt in the translation, and the other way round.
///
/// It compares no counts: English often says the opposite instead (`tidak jauh`, `near`).
public struct NegationCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = TextToken.tokens(of: translation.segment.text)
    let target = TextToken.tokens(of: translation.target)
    let negations = Self.negations(in: source)
    if let negation = negations.first, !Self.isNegative(english: target) {
      return [
        Issue(
          kind: "negation", severity: .error,
          message: "'\(negation.text)' of the source is not felt in the translation",
          sourceRange: negation.range)
      ]
    }
    if let added = target.first(where: { Self.englishNegations.contains($0.lower.negationStem) }),
      !Self.isNegative(indonesian: source)
    {
      return [
        Issue(
          kind: "negation", severity: .warning,
          message: "'\(added.text)' of the translation negates what the source does not",
          targetRange: added.range)
      ]
    }
    return []
  }

  /// The words that plainly negate, without those of set phrases that English says positively.
  private static func negations(in tokens: [TextToken]) -> [TextToken] {
    tokens.indices.filter { index in
      guard NegationWords.indonesian.contains(tokens[index].lower) else { return false }
      let after = tokens[(index + 1)...].lazy.filter { $0.kind == .word }.prefix(2).map(\.lower)
      let before = index > 0 ? tokens[index - 1].lower : ""
      if ["atau", "mau", "apakah", "dan", "-", "ataupun", "paling"].contains(before) {
        return false
      }
      if index + 1 < tokens.count, ["-", "?"].contains(tokens[index + 1].text) { return false }
      return !after.contains { NegationWords.positiveAfterNegation.contains($0) }
    }.map { tokens[$0] }
  }

  private static let englishNegations: Set<String> = ["not", "never", "nobody", "nothing", "n't"]

  private static func isNegative(english tokens: [TextToken]) -> Bool {
    tokens.contains(where: isNegative(english:))
  }

  private static func isNegative(english token: TextToken) -> Bool {
    guard token.kind == .word else { return false }
    let word = token.lower
    return NegationWords.english.contains(word.negationStem)
      || NegationWords.englishStems.contains { word.hasPrefix($0) }
      || NegationWords.englishPrefixes.contains { word.hasPrefix($0) }
        && !NegationWords.englishPrefixLookalikes.contains { word.hasPrefix($0) }
      || word.utf8.count > 5 && word.hasSuffix("less")
  }

  /// How many words of an Indonesian text plainly negate; those of set phrases that English says
  /// positively (`tidak hanya`) are none.
  ///
  /// - Complexity: O(length of `text`).
  public static func plainNegations(inIndonesian text: String) -> Int {
    negations(in: TextToken.tokens(of: text)).count
  }

  /// Whether an Indonesian text has a word that negates, denies, lacks or prevents something.
  ///
  /// - Complexity: O(length of `text`).
  public static func isNegative(indonesian text: String) -> Bool {
    isNegative(indonesian: TextToken.tokens(of: text))
  }

  /// The words of an English text, in lower case, that negate, deny, lack or prevent something.
  ///
  /// - Complexity: O(length of `text`).
  public static func negativeWords(inEnglish text: String) -> Set<String> {
    Set(TextToken.tokens(of: text).filter(isNegative(english:)).map(\.lower))
  }

  private static func isNegative(indonesian tokens: [TextToken]) -> Bool {
    tokens.contains { token in
      guard token.kind == .word else { return false }
      return NegationWords.indonesian.contains(token.lower)
        || NegationWords.indonesianHidden.contains(token.lower)
        || NegationWords.indonesianHiddenStems.contains { token.lower.contains($0) }
    }
  }
}

extension String {
  /// `n't` of `isn't` and of `cannot`'s kind, or the word itself.
  fileprivate var negationStem: String {
    if hasSuffix("n't") { return "n't" }
    return self == "cannot" ? "not" : self
  }
}
