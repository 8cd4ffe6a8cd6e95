import Articles
import Translation

/// An article of an event with all that a summary of the event needs.
public struct EventArticle: Sendable {
  /// What citations call it: `A1`.
  public let key: String
  public let translations: [Translation]
  public let metadata: ArticleMetadata
  let findings: FactFinder.Findings

  public init(
    key: String, translations: [Translation], metadata: ArticleMetadata,
    findings: FactFinder.Findings
  ) {
    self.key = key
    self.translations = translations
    self.metadata = metadata
    self.findings = findings
  }

  var statements: [Statement] { findings.statements }
  var facts: KeyFacts { findings.facts }
  var title: Translation? { translations.first { $0.segment.kind == .title } }

  /// The sentences that a summary may choose from.
  var candidates: Candidates {
    Candidates(
      translations, titles: [title?.segment.text, metadata.title].compactMap { $0 },
      englishTitle: title?.target)
  }
}
