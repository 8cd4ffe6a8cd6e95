import Articles
import Translation

/// Indonesian must not be left over in the English: function words, and words whose form no
/// English word has. What the engine has marked as unknown itself is not said again.
public struct LeftoverCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let target = TextToken.tokens(of: translation.target)
    guard target.contains(where: Self.looksIndonesian) else { return [] }
    let source = Set(TextToken.tokens(of: translation.segment.text).map(\.lower))
    let kept = keptWords(translation, context)
    let marked = translation.issues.filter { $0.kind == "unknown-word" }.compactMap(\.targetRange)
    return target.indices.compactMap { index in
      let token = target[index]
      guard Self.looksIndonesian(token), source.contains(token.lower),
        !kept.contains(token.lower), !Self.standsInName(target, index),
        !marked.contains(where: { $0.meets(token.range) })
      else { return nil }
      return Issue(
        kind: "leftover", severity: .error,
        message: "'\(token.text)' is left over from the source", targetRange: token.range)
    }
  }

  private static func looksIndonesian(_ token: TextToken) -> Bool {
    guard token.kind == .word, !token.startsUppercase else { return false }
    let word = token.lower
    if LeftoverWords.function.contains(word) { return true }
    guard word.utf8.count >= 7 else { return false }
    return LeftoverWords.endings.contains { word.hasSuffix($0) }
      || LeftoverWords.beginnings.contains { word.hasPrefix($0) }
  }

  /// Whether a name goes on across the word: `Partai Persatuan dan Keadilan`.
  private static func standsInName(_ tokens: [TextToken], _ index: Int) -> Bool {
    func isName(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].kind == .word
        && tokens[index].startsUppercase
    }
    return isName(index - 1) && isName(index + 1)
  }

  /// The words of terms that are to stay as they are.
  private func keptWords(_ translation: Translation, _ context: TranslationContext) -> Set<String> {
    let terms = translation.terms.map(\.target)
    return Set(terms.flatMap { TextToken.tokens(of: $0).map(\.lower) })
  }
}

extension SourceRange {
  fileprivate func meets(_ other: SourceRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }
}
