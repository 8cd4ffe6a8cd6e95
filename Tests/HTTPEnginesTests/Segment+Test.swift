import Articles
import Glossaries
import Translation

extension Segment {
  /// A sentence of its own.
  init(_ id: String, _ text: String) {
    self.init(
      id: id, block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count), text: text)
  }
}

extension TranslationContext {
  /// No terms.
  static let none = TranslationContext(
    glossary: .empty, terms: TermMatcher(terms: [], analyzer: NoAnalyzer()))

  private struct NoAnalyzer: SourceAnalyzer {
    func analyze(_ text: String) -> [AnalyzedToken] { [] }
  }
}
