/// Takes away what the web adds to an article, and keeps as metadata what is worth it.
public struct ArticleCleaner: Sendable {
  private let rules: CleaningRules

  public init(rules: CleaningRules) {
    self.rules = rules
  }

  /// Cleans a document. Everything that is taken away stands in the article's `removed`.
  ///
  /// - Parameter keepAll: whether to leave all text where it is; the metadata are filled as ever.
  /// - Complexity: O(bytes), plus the patterns where their words occur.
  public func clean(_ document: SourceDocument, keepAll: Bool) -> Article {
    var run = CleaningRun(document, rules)
    run.clean()
    return Article(
      path: document.path, text: document.text,
      blocks: keepAll ? document.blocks : run.blocks,
      metadata: run.metadata, removed: keepAll ? [] : run.removed)
  }
}
