import Articles
import Glossaries
import RuleTranslation
import Translation

/// Whether a text is in the language that the rules read, told by the words that they know: what is
/// in another language would come out as nonsense.
struct SourceLanguage: Sendable {
  /// How many words were looked at, and how many of these the lexicon has.
  private(set) var words = 0
  private(set) var known = 0

  /// More words tell no more.
  private static let most = 300
  /// Fewer words tell nothing: a line of figures, a name.
  private static let fewest = 20

  /// - Complexity: O(words that are looked at).
  init(of segments: [Segment], rules: RuleEngine) {
    for segment in segments {
      // A capital may begin a name, which no lexicon needs to have.
      for token in rules.analyze(segment.text) where token.surface.first?.isLowercase ?? false {
        words += 1
        if token.isLexeme || !token.lexemes.isEmpty { known += 1 }
      }
      if words >= Self.most { return }
    }
  }

  /// Whether at least three of ten words are known, as in no other language than Malay; passages in
  /// one may stand between. Short texts are given the benefit of the doubt.
  var isRead: Bool { words < Self.fewest || known * 10 >= words * 3 }

  /// What to tell a reader; nil where all is well.
  var issue: Issue? {
    isRead
      ? nil
      : Issue(
        kind: "language", severity: .warning,
        message: "the text does not seem to be Indonesian: of \(words) words looked at, \(known) "
          + "are known")
  }
}
