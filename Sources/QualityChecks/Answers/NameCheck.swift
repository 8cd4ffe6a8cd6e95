import Articles
import Glossaries
import Translation

/// Names that no lexicon knows stand in English as in Indonesian: one that is gone was lost or
/// replaced. A name may be spelled a little otherwise.
public struct NameCheck: QualityCheck {
  private let analyzer: any SourceAnalyzer

  /// - Parameter analyzer: knows the words of the language.
  public init(analyzer: any SourceAnalyzer) { self.analyzer = analyzer }

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = translation.segment.text
    let tokens = analyzer.analyze(source)
    let names = tokens.indices.filter { Self.isName(tokens, $0) }.map { tokens[$0] }
    guard !names.isEmpty else { return [] }
    let words = TextToken.tokens(of: translation.target).filter { $0.kind == .word }.map(\.lower)
    let terms = context.terms.isEmpty ? [] : context.terms.matches(in: tokens)
    return names.compactMap { name in
      // What a term holds is said as the glossary wants it.
      if terms.contains(where: { $0.range.contains(name.range) }) { return nil }
      let form = name.form
      guard !words.contains(where: { Self.isSame($0, form) }) else { return nil }
      return Issue(
        kind: "name", severity: .error,
        message: "the name '\(name.surface)' of the source is not in the translation",
        sourceRange: name.range)
    }
  }

  /// A word with a capital, not wholly in capitals (acronyms have English ones), that is no word of
  /// the language. One that opens a sentence has its capital from that, unless a name goes on.
  private static func isName(_ tokens: [AnalyzedToken], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.surface.count >= 4, isCapitalized(token), token.lexemes.isEmpty, !token.isLexeme,
      token.bases.isEmpty, token.surface.allSatisfy(\.isLetter),
      token.surface.contains(where: \.isLowercase)
    else { return false }
    let before = tokens[..<index].last
    let opens = before.map { ".!?:\"“”".contains($0.surface) } ?? true
    return !opens || index + 1 < tokens.count && isCapitalized(tokens[index + 1])
  }

  private static func isCapitalized(_ token: AnalyzedToken) -> Bool {
    token.surface.first?.isUppercase ?? false
  }

  /// Whether two forms begin alike and differ in little: `Moskwa`, `Moscow`.
  private static func isSame(_ word: String, _ name: String) -> Bool {
    if word == name || word.hasPrefix(name) { return true }
    let same = zip(word, name).prefix { $0 == $1 }.count
    return same >= 3 && abs(word.count - name.count) <= 3
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
